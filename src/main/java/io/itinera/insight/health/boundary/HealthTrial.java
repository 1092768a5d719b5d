package io.itinera.insight.health.boundary;

import io.itinera.insight.boundary.Estimate;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether the score foretells anything: what it would have said on days of the past, made from what was known on each, against what came.
 *
 * @param verdict    what may be said of it
 * @param area       of two hospitals of which one went on ordering, how often that one had the higher score; half is chance; null where too few were
 *                   foretold, or came out either way, to say
 * @param months     days of the past on which it was tried
 * @param happened   of how many hospitals and months it was foretold that went on ordering
 * @param hospitals  among them
 * @param groups     by what was foretold
 * @param renewals   the same for contracts: whether those whose hospital had the higher score were renewed; null likewise
 * @param renewed    of how many
 * @param weights    of the score as it is used today, from so many hospitals and months
 */
public record HealthTrial(LocalDate asOf, Verdict verdict, Estimate area, int months, long happened, long hospitals, List<Group> groups,
                          Estimate renewals, long renewed, List<Weight> weights, long learned) {
    /** Within so many days a hospital goes on ordering, or does not. */
    public static final int AHEAD_DAYS = 60;
    /** Fewer were foretold, or came out either way: nothing can be said. So many hospitals either way are needed as well. */
    public static final int FEWEST = 50;
    public static final int FEWEST_EITHER = 10;

    /** {@code insight.health.verdict.<name>} says it. */
    public enum Verdict { TOO_FEW, CHANCE, FORETELLS }

    /** Hospitals and months of which about the same was foretold. */
    public record Group(double foretold, Estimate happened) {
    }

    /** @param odds by which factor the odds change with one standard deviation more of the input */
    public record Weight(HealthInput input, double odds) {
    }

    public boolean isForetelling() {
        return verdict == Verdict.FORETELLS;
    }
}
