package io.itinera.contracts.boundary;

import io.itinera.contracts.control.RenewalSteps;
import io.itinera.contracts.entity.Decision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A framework agreement as the pages show it.
 *
 * @param decision  null while the hospital has not answered
 * @param decidedAt null likewise
 * @param agreedAt  null where it was not agreed in the portal, like the quote it came of
 * @param follows   the number of the contract it goes on from; null for none
 * @param consumed  what orders have taken out of it so far
 */
public record ContractRow(long id, String number, long accountId, String title, LocalDate startsOn, LocalDate endsOn,
                          int noticeDays, BigDecimal commitment, String currency, Decision decision, Instant decidedAt,
                          Instant agreedAt, String quoteNumber, String follows,
                          BigDecimal consumed) {
    private static final double LAGGING = 0.15;

    /** Negative once it has ended; 0 on its last day. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }

    /** By when the hospital should answer. */
    public LocalDate noticeOn() {
        return endsOn.minusDays(noticeDays);
    }

    /** From when on the hospital is asked what is to become of it, as it is warned; null where it never is. */
    public LocalDate askedFrom() {
        return RenewalSteps.asksFrom(startsOn, endsOn);
    }

    /** Whether the hospital is asked what is to become of it, and has not answered. */
    public boolean isAsked(LocalDate today) {
        return decision == null && daysLeft(today) >= 0 && askedFrom() != null && !today.isBefore(askedFrom());
    }

    /** {@code UPCOMING, ACTIVE, RENEWAL_DUE, TO_RENEW, TO_RENEGOTIATE, LAPSING} or, once over, {@code LAPSED}. */
    public String state(LocalDate today) {
        if (daysLeft(today) < 0) {
            return "LAPSED";
        }
        if (decision != null) {
            return switch (decision) {
                case RENEW -> "TO_RENEW";
                case RENEGOTIATE -> "TO_RENEGOTIATE";
                case LAPSE -> "LAPSING";
            };
        }
        if (startsOn.isAfter(today)) {
            return "UPCOMING";
        }
        return isAsked(today) ? "RENEWAL_DUE" : "ACTIVE";
    }

    /** The part of the commitment that has been bought. */
    public double consumedShare() {
        return commitment.signum() == 0 ? 0 : consumed.doubleValue() / commitment.doubleValue();
    }

    /** The part of the term that has passed, which is what an even pace would have bought. */
    public double passedShare(LocalDate today) {
        double days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1.0;
        return Math.min(1, Math.max(0, (ChronoUnit.DAYS.between(startsOn, today) + 1) / days));
    }

    /** Whether it runs and is bought more slowly than an even pace would, by 15 points and more. */
    public boolean isLagging(LocalDate today) {
        return daysLeft(today) >= 0 && passedShare(today) - consumedShare() > LAGGING;
    }

    /** What an even pace would have bought by now. */
    public BigDecimal expected(LocalDate today) {
        return commitment.multiply(BigDecimal.valueOf(passedShare(today)));
    }
}
