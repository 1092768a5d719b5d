package io.itinera.shared.work;

import io.itinera.shared.AccountId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A contract that comes to its end.
 *
 * @param state    {@code status.contract.<state>} names it
 * @param answerBy by when the hospital should say what is to become of it
 * @param consumed the part of the commitment that has been bought
 * @param passed   the part of the term that has passed
 * @param lagging  whether it is bought too slowly
 */
public record RenewalRow(AccountId account, String number, String title, LocalDate endsOn, LocalDate answerBy, String state, BigDecimal commitment,
                         double consumed, double passed, boolean lagging) {
    /** {@code bad} where it is let lapse or bargained over, or nobody has answered in time; {@code wait} where nobody has answered or it is bought too slowly. */
    public String risk(LocalDate today) {
        if (state.equals("LAPSING") || state.equals("TO_RENEGOTIATE") || isOverdue(today)) {
            return "bad";
        }
        return state.equals("RENEWAL_DUE") || lagging && isOpen() ? "wait" : "good";
    }

    /** Whether the answer should have come before today and did not. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(answerBy);
    }

    private boolean isOpen() {
        return state.equals("RENEWAL_DUE") || state.equals("ACTIVE");
    }
}
