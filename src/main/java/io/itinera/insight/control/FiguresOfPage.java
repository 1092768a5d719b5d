package io.itinera.insight.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** The figures that one request has read: its page shows each question's answer once, however long the others take. */
@RequestScoped
class FiguresOfPage {
    private final Map<Record, Object> held = new HashMap<>();

    /** Null for what has not been asked. */
    Object of(Record question) {
        return held.get(question);
    }

    void hold(Record question, Object figures) {
        held.put(question, figures);
    }

    void forget() {
        held.clear();
    }
}
