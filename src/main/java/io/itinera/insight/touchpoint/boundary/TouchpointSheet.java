package io.itinera.insight.touchpoint.boundary;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.TouchpointTypeRow;
import java.time.LocalDate;
import java.util.List;

/**
 * One type of touchpoint: what it is, how it goes, what surrounds it and what people say of it.
 *
 * @param stage       what the stage in which it stands is called
 * @param tells       what it tells the hospital, as the vocabulary has it
 * @param timesSince  the day from which on times are looked at
 * @param completion  share with Wilson's interval
 * @param weeks       the last twelve up to the period's last day, whichever its first
 * @param said        the newest remarks of the period
 * @param notes       the newest of what account managers heard and saw
 * @param types       all there are
 */
public record TouchpointSheet(Period period, TouchpointTypeRow type, Names stage, Names tells, List<ChannelShare> channels, TouchpointFigures figures,
                              LocalDate timesSince, Estimate completion, Weeks weeks, Surroundings around, List<ReasonRow> reasons,
                              List<FrictionAt> frictions, List<SaidRow> said, List<ObservationRow> notes, EmpathyMap empathy, List<TouchpointTypeRow> types) {
    /** How often it happened on a channel. */
    public record ChannelShare(String channel, long count) {
    }

    /** Why it did not end well. @param reason a code; null for no reason @param words the reason in the asker's language */
    public record ReasonRow(String outcome, String reason, String words, long count, long people, long hospitals) {
    }

    /** How often a kind of friction was met at it. */
    public record FrictionAt(String kind, long count, long hospitals) {
    }
}
