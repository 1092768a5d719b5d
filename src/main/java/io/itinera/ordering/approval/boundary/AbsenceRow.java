package io.itinera.ordering.approval.boundary;

import java.time.LocalDate;

/** Who stands in for whom. @param now whether that is today @param mayEnd whether whoever looks may end it */
public record AbsenceRow(long id, String absent, String substitute, LocalDate from, LocalDate to, boolean now, boolean mayEnd) {
}
