package io.itinera.ordering.standing.web;

import java.io.Serializable;
import java.time.DayOfWeek;

/** A day of the week with its box to tick. */
public class WeekdayDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private boolean chosen;

    WeekdayDraft(DayOfWeek day, boolean chosen) {
        this.day = day;
        this.chosen = chosen;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
