package io.itinera.platform.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Moves the demo's dates by whole days, so that its last day is today. */
record DemoDates(long days) {

    static DemoDates moving(LocalDate anchor, LocalDate today) {
        return new DemoDates(ChronoUnit.DAYS.between(anchor, today));
    }

    LocalDate day(String iso) {
        return LocalDate.parse(iso).plusDays(days);
    }

    OffsetDateTime instant(String iso) {
        return OffsetDateTime.parse(iso).plusDays(days);
    }

    LocalDateTime timestamp(String iso) {
        return OffsetDateTime.parse(iso).toLocalDateTime().plusDays(days);
    }
}
