package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;

/** A hospital telephoned after failing online; what that means is said by {@link CallsAfterMishaps}. */
final class CallAfterFrictionDetector implements FrictionDetector {
    @Override
    public String code() {
        return "call-after-portal";
    }

    @Override
    public boolean isFeltLater() {
        return true;
    }

    @Override
    public void select(SqlQuery query, Period period, Looking looking) {
        CallsAfterMishaps.select(query, period, looking);
    }
}
