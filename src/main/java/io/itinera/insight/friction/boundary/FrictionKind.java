package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All about one kind of friction.
 *
 * @param weeks     twelve, up to the end of the period, the earliest first
 * @param weeksByHospital whether their intervals allow for the visits of a hospital being alike; a few hospitals do not tell how much
 * @param places    what it sticks to, by dimension and how often
 * @param hospitals those that met it most often
 * @param examples  new ones, each of another visit, those first whose visit bore most friction
 */
public record FrictionKind(Period period, FrictionRow row, List<Week> weeks, boolean weeksByHospital, List<Place> places, List<Hospital> hospitals,
                           FrictionCost cost, List<Example> examples) {
    /** What happened in seven days. @param share of the visits of the week */
    public record Week(LocalDate first, long times, Estimate share) {
    }

    /**
     * Something that it sticks to.
     *
     * @param dimension REASON, or what kind of object it is: FIELD, PAGE, PRODUCT or SEARCH
     * @param id        as the log names it
     * @param label     in words
     * @param share     of all times
     */
    public record Place(String dimension, String id, String label, long times, long accounts, Estimate share) {
    }

    /** A hospital that met it. @param atStake null where nothing is known */
    public record Hospital(long account, String code, String name, long times, long visits, BigDecimal atStake) {
    }

    /** A touchpoint at which it happened, to be replayed. @param hospital null for none @param score how much friction its visit bore by one step; null where it was in none */
    public record Example(long id, Instant at, String hospital, Double score) {
    }
}
