package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An order as the supplier's people see it on their list and on the page where they serve it.
 *
 * @param releasedAt when the supplier could begin: submitted or, where that was needed, approved
 * @param completeOnly whether nothing of it may leave before everything is there
 * @param split      whether parts of its lines go to other sites, or come on other days
 * @param dueOn      the earliest promise not kept yet, and the last one of an order that goes complete, else the day wished for; null where neither
 *                   is known
 * @param shipping   1 where something is promised and not sent, 0 elsewhere; likewise the two that follow
 */
public record OrderToServe(long id, String number, long accountId, String accountName, long siteId, String siteName, String siteAddress,
                           String ownReference, String status, String currency, BigDecimal total, Instant releasedAt,
                           LocalDate wishedOn, boolean completeOnly, boolean split, LocalDate dueOn, int shipping, int travelling, int invoicing)
        implements Serializable {

    public boolean toConfirm() {
        return status.equals("SUBMITTED");
    }

    public boolean toShip() {
        return shipping == 1;
    }

    /** How many days the order is late on that day; 0 when it is not, or when all of it has arrived. */
    public long daysLate(LocalDate today) {
        return dueOn == null || !dueOn.isBefore(today) || status.equals("RECEIVED") ? 0 : ChronoUnit.DAYS.between(dueOn, today);
    }
}
