package io.itinera.ordering.standing.boundary;

import java.time.LocalDate;

/**
 * A run that was, or a day on which one is to come.
 *
 * @param state       {@code PLANNED}, or what became of it
 * @param answerBy    the last day for the answer, while it asks
 * @param refusal     the code of the refusal that led to the question; null without
 * @param orderNumber null without an order
 */
public record RunRow(LocalDate planned, LocalDate dueOn, String state, LocalDate answerBy, String refusal, String orderNumber) {
    public static final String PLANNED = "PLANNED";
    public static final String ASKED = "ASKED";
    public static final String SKIPPED = "SKIPPED";

    public boolean isAsking() {
        return ASKED.equals(state);
    }
}
