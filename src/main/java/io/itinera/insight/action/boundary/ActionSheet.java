package io.itinera.insight.action.boundary;

import io.itinera.insight.boundary.ScopeChoices.Hospital;
import java.time.Instant;
import java.util.List;

/**
 * All of one action.
 *
 * @param power        what it could show; of a draft as of now, else null
 * @param effect       what its weeks show; null before the first of them
 * @param registeredBy null once that person is gone
 */
public record ActionSheet(ActionRow row, ActionPlan plan, int version, PowerRow power, EffectRow effect, List<Hospital> getting, List<Hospital> compared,
                          String registeredBy, Instant closedAt, String abandonReason, List<Note> notes) {
    /** @param by null once that person is gone */
    public record Note(Instant at, String by, String text) {
    }
}
