package io.itinera.insight.action.control;

import io.itinera.insight.action.boundary.OwnerRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Those of the supplier's people who can answer for an action. */
@ApplicationScoped
public class ActionOwners {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** By name. */
    public List<OwnerRow> people() {
        return SqlQuery.of("select p.id, p.given_name, p.family_name from accounts.person p where p.account_id is null and p.active = true and p.persona in (?, ?, ?)"
                + " order by p.given_name, p.family_name, p.id", Persona.CX_ANALYST, Persona.ACCOUNT_MANAGER, Persona.OPERATIONS).rows(em).stream()
            .map(row -> new OwnerRow(row.number(0), row.text(1) + " " + row.text(2))).toList();
    }
}
