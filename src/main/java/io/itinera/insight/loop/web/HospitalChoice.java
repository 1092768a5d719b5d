package io.itinera.insight.loop.web;

import java.io.Serializable;

/** A hospital that met a friction, to be chosen. */
public class HospitalChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final long times;
    private boolean chosen;

    HospitalChoice(String code, String name, long times) {
        this.code = code;
        this.name = name;
        this.times = times;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public long getTimes() {
        return times;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
