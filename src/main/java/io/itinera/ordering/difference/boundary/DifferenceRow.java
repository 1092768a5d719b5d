package io.itinera.ordering.difference.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A difference as people decide about it: lines that were delivered on the same wrong day are one.
 *
 * @param lines    all alike but for the article
 * @param decision null while nobody decided about it as it is now
 * @param ids      of the decisions, one a line; empty like the decision
 */
public record DifferenceRow(List<Difference> lines, DecisionRow decision, List<Long> ids) implements Serializable {
    private Difference first() {
        return lines.get(0);
    }

    public String kind() {
        return first().kind();
    }

    public List<Object> arguments() {
        return first().arguments();
    }

    /** OPEN while nobody decided, or what was said was withdrawn. */
    public String state() {
        return decision == null || decision.state().equals("WITHDRAWN") ? "OPEN" : decision.state();
    }

    /** Whether somebody of the hospital has yet to say something about it. */
    public boolean isToDecide() {
        return state().equals("OPEN") || state().equals("SETTLED");
    }

    /** {@code wait} while it is to be decided, {@code bad} while it is disputed, {@code none} once it is accepted. */
    public String tone() {
        return isToDecide() ? "wait" : state().equals("DISPUTED") ? "bad" : "none";
    }

    public boolean isOf(long lineId, String stage) {
        return first().stage().name().equals(stage) && lines.stream().anyMatch(line -> line.lineId() == lineId);
    }

    public Choice choice(String number) {
        return new Choice(number, first().aspect(), first().stage(), first().expected(), first().actual(),
            lines.stream().map(Difference::lineId).toList());
    }
}
