package io.itinera.insight.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.Persona;
import java.util.Collection;

/**
 * A scope made concrete.
 *
 * @param accounts the hospitals' ids, or null for everybody
 * @param persona  whose steps and answers alone; null for everybody's. Only the map asks for it
 */
public record Extent(Period period, Collection<Long> accounts, Persona persona) {
    public Extent(Period period, Collection<Long> accounts) {
        this(period, accounts, null);
    }

    public Extent of(Persona other) {
        return new Extent(period, accounts, other);
    }

    public Extent in(Period other) {
        return new Extent(other, accounts, persona);
    }

    /** Appends the condition on the hospitals, if there is one. */
    public SqlQuery restrict(SqlQuery query, String column) {
        return accounts == null ? query : query.add(" and ").in(column, accounts);
    }

    /** Appends the condition on the persona, if there is one. @param column where it stands */
    public SqlQuery restrictPersona(SqlQuery query, String column) {
        return persona == null ? query : query.add(" and " + column + " = ?", persona);
    }

    /** The same where only the pseudonym is known. Of whoever was erased nobody knows the persona any more. */
    public SqlQuery restrictPeople(SqlQuery query, String column) {
        return persona == null ? query : query.add(" and " + column + " in (select p.pseudonym from accounts.person p where p.persona = ?)", persona);
    }
}
