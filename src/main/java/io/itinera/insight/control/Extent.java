package io.itinera.insight.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.util.Collection;

/** A scope made concrete. @param accounts the hospitals' ids, or null for everybody */
public record Extent(Period period, Collection<Long> accounts) {
    /** Appends the condition on the hospitals, if there is one. */
    public SqlQuery restrict(SqlQuery query, String column) {
        return accounts == null ? query : query.add(" and ").in(column, accounts);
    }
}
