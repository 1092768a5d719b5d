package io.itinera.ordering.quote.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Reads how long answers may take and prices may hold, which is data. */
@ApplicationScoped
public class QuoteFigures {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** @param answerDays working days for an answer @param warnDays before prices end @param longestDays that prices hold at most */
    public record Rule(int answerDays, int warnDays, int longestDays) {
        /** In working time. */
        public Duration answerTime() {
            return Duration.ofDays(answerDays);
        }
    }

    @Transactional
    public Rule rule() {
        SqlRow row = SqlQuery.of("select answer_days, warn_days, longest_days from ordering.quote_rule").row(em);
        return new Rule((int) row.number(0), (int) row.number(1), (int) row.number(2));
    }
}
