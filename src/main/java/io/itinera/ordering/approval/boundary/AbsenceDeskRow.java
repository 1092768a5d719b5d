package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.ChoiceRow;
import java.util.List;

/** All that the page of absences shows. @param me the person's number @param forOthers whether they enter those of others too */
public record AbsenceDeskRow(List<AbsenceRow> absences, List<ChoiceRow> approvers, long me, boolean forOthers) {
}
