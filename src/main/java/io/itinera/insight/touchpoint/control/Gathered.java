package io.itinera.insight.touchpoint.control;

import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.outside.control.Observations.Valued;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.insight.satisfaction.control.Answers.Spoken;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.ReasonRow;
import java.util.List;

/**
 * What several parts of a touchpoint's page are made of.
 *
 * @param said the newest remarks, newest first
 * @param notes the newest of what account managers heard and saw @param valued all of it, added up
 */
record Gathered(String type, TouchpointFigures figures, Ways ways, List<ReasonRow> reasons, List<SaidRow> said, Spoken spoken,
                List<ObservationRow> notes, List<Valued> valued) {
}
