package io.itinera.ordering.hold.control;

import io.itinera.ordering.control.OrderDays;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How long an order is held while it waits for approval: a setting of the portal, in working days after today. */
@ApplicationScoped
public class HoldPeriod {
    private static final Logger LOG = Logger.getLogger(HoldPeriod.class.getName());
    private static final int USUAL = 5;

    @Inject Clock clock;
    private int days;

    @PostConstruct
    void read() {
        days = days(System.getProperty("itinera.hold.days", System.getenv("ITINERA_HOLD_DAYS")));
    }

    /** From 1 to 60; what is no such number stops no order. */
    static int days(String set) {
        if (set == null || set.isBlank()) {
            return USUAL;
        }
        if (set.strip().matches("[1-9]|[1-5][0-9]|60")) {
            return Integer.parseInt(set.strip());
        }
        LOG.log(Level.WARNING, "ITINERA_HOLD_DAYS is \"{0}\", not a number from 1 to 60: orders are held for {1} days", new Object[] {set, USUAL});
        return USUAL;
    }

    /** Of what begins today. */
    LocalDate lastDay() {
        return OrderDays.workingDaysAfter(OrderDays.today(clock), days);
    }
}
