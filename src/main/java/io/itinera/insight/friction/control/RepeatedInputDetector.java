package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;

/** The same rule broken at the same field again and again in one visit; told once, at the nth time, however often it goes on. */
final class RepeatedInputDetector implements FrictionDetector {
    private final String code;
    private final Threshold times;

    RepeatedInputDetector(Threshold times) {
        this.code = times.kind();
        this.times = times;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        query.add("select r.id, r.occurred_at, r.account_id, r.pseudonym, r.visit, r.amount from (select t.id, t.occurred_at,"
            + " t.account_id, t.pseudonym, t.visit, t.amount, row_number() over (partition by t.visit, t.reason"
            + " order by t.occurred_at, t.id) as nth from journey.touchpoint t where t.type = 'INPUT_REFUSED'"
            + " and t.initiator = 'CUSTOMER' and t.visit is not null and t.occurred_at >= ? and t.occurred_at < ?) r"
            + " where r.nth = ? and r.occurred_at >= ?", period.from().minus(LONGEST_VISIT), period.to(),
            looking.thresholds().whole(times), period.from());
    }
}
