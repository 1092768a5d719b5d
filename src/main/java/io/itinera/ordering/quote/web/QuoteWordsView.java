package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.AnswerTime;
import io.itinera.ordering.quote.boundary.LineChange;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Says in the language of the person when an answer is due, and how prices differ. */
@Named
@RequestScoped
public class QuoteWordsView {
    @Inject Fmt fmt;

    /** How long until an answer is due, or since when it is overdue. */
    public String due(AnswerTime time) {
        if (time == null) {
            return "";
        }
        String howLong = time.days() > 0 ? fmt.text("ordering.quote.time.days", time.days(), time.hours())
            : fmt.text("ordering.quote.time.hours", time.hours(), time.minutes());
        return fmt.text(time.overdue() ? "ordering.quote.overdue" : "ordering.quote.due", howLong);
    }

    /** How much dearer or cheaper a unit is, as an amount and as a part; empty for nothing to compare. */
    public String change(LineChange change, String currency) {
        if (change.difference() == null) {
            return "";
        }
        if (change.difference().signum() == 0) {
            return fmt.text("ordering.quote.same");
        }
        String share = change.share() == null ? "" : " (" + fmt.differenceShare(change.share()) + ")";
        return fmt.difference(change.difference(), currency) + share;
    }

    /** What a difference is like: cheaper is good. */
    public String tone(BigDecimal difference) {
        return difference == null || difference.signum() == 0 ? "none" : difference.signum() < 0 ? "good" : "bad";
    }
}
