package io.itinera.insight.money.boundary;

import io.itinera.insight.boundary.ChangeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an experience was followed by. Of relative outcomes all changes are parts of what would have been expected.
 *
 * @param first      of the days looked at; null, like {@code last}, where no month is whole
 * @param obstacles  why it is not {@link Told#FOLLOWED}, the gravest first
 * @param checks     of each check that could be made, whether it was passed
 * @param change     null, like all that follows, where too few hospitals tell anything
 * @param drift      by how much a month the struck moved apart already before
 * @param carried    how much of the change that drift would have made, as a part of it; null where the change may be chance
 * @param detectable the smallest change that would have been called one in 8 of 10 cases
 * @param expected   what those struck would have been without it
 * @param lowest     of the change without each hospital in turn
 * @param struck     how many hospitals it comes from
 * @param compared   how many they were compared with
 * @param early      how many were struck before anything was known of them
 */
public record MoneyReport(LocalDate first, LocalDate last, Told told, List<Obstacle> obstacles, Map<Obstacle, Boolean> checks, ChangeRow change, ChangeRow drift, ChangeRow placebo, Double carried,
                          Double detectable, Double expected, Double lowest, Double highest, int struck, int compared, int early, List<MoneyStep> steps, List<BandRow> bands) {
    /**
     * A month, counted from that of the strike.
     *
     * @param struck the mean of those struck; null, like {@code compared}, where fewer than five hospitals were seen
     */
    public record MoneyStep(int number, Double struck, int struckN, Double compared, int comparedN) {
    }
}
