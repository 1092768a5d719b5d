package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;

/**
 * A form that was not accepted, and nothing was completed afterwards in the visit. Which step a form would have been is not in the
 * log, so any step counts as success: what is told was given up for sure. Told once for each visit, at the last refusal, once the visit is over.
 */
final class AbandonedFormDetector implements FrictionDetector {
    private static final Duration VISIT_ENDS = Duration.ofMinutes(30);

    @Override
    public String code() {
        return "abandoned-form";
    }

    @Override
    public boolean isToldByTheEnd() {
        return true;
    }

    @Override
    public Duration patience(Thresholds thresholds) {
        return VISIT_ENDS;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        query.add("select r.id, r.occurred_at, r.account_id, r.pseudonym, r.visit, r.amount from (select t.id, t.occurred_at, t.account_id,"
            + " t.pseudonym, t.visit, t.amount, row_number() over (partition by t.visit order by t.occurred_at desc, t.id desc) as nth"
            + " from journey.touchpoint t where t.type = 'INPUT_REFUSED' and t.initiator = 'CUSTOMER' and t.visit is not null"
            + " and t.occurred_at >= ? and t.occurred_at < ?) r where r.nth = 1 and r.account_id is not null and r.occurred_at < ? and r.occurred_at < ?"
            + " and not exists (select 1 from journey.touchpoint u where u.account_id = r.account_id and u.occurred_at >= r.occurred_at"
            + " and u.occurred_at < r.occurred_at + interval '12' hour and u.occurred_at >= ? and u.occurred_at < ?"
            + " and u.visit = r.visit and " + Steps.completed("u") + ")", period.from(), period.to().plus(LONGEST_VISIT), period.to(),
            looking.known(this, period).to(), period.from(), period.to().plus(LONGEST_VISIT));
    }
}
