package io.itinera.contracts.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the hospitals are: contracts begin and end with days there, not with hours of a server. */
public final class ContractDays {
    public static final ZoneId HOSPITALS_ZONE = ZoneId.of("Europe/Madrid");

    private ContractDays() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(HOSPITALS_ZONE));
    }
}
