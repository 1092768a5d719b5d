package io.itinera.ordering.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The orders that the person placed or decided on, and what lies in their carts. */
@ApplicationScoped
public class OrderData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "orders";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select o.number, o.submitted_at, o.status, o.currency, o.total, o.own_reference,"
            + " case when o.person_id = ? then true else false end as placed, case when o.approver_id = ? then o.decided_at end as decided_at,"
            + " case when o.approver_id = ? then o.decision_reason end as decision_reason from ordering.purchase_order o"
            + " where o.person_id = ? or o.approver_id = ? order by o.submitted_at, o.id", person.person().value(),
            person.person().value(), person.person().value(), person.person().value(), person.person().value())
            .eachNamed(em, PIECE, sink);
        SqlQuery.of("select s.decided_at, o.number, s.state as decision from ordering.approval_step s join ordering.purchase_order o"
            + " on o.id = s.order_id where s.decided_by = ? order by s.decided_at, s.id", person.person().value()).eachNamed(em, PIECE, sink);
        SqlQuery.of("select 'absence' as status, a.starts_on, a.ends_on, case when a.absent_id = ? then true else false end as away from ordering.absence a where a.absent_id = ?"
            + " or a.substitute_id = ? order by a.starts_on, a.id", person.person().value(), person.person().value(), person.person().value())
            .eachNamed(em, PIECE, sink);
        SqlQuery.of("select c.changed_at, o.number, c.kind as changed, c.part_number, c.was, c.became, c.reason from ordering.order_change c"
            + " join ordering.purchase_order o on o.id = c.order_id where c.person_id = ? order by c.changed_at, c.id", person.person().value())
            .eachNamed(em, PIECE, sink);
        SqlQuery.of("select c.changed_at, 'budget' as changed, c.kind, c.from_on, c.to_on, c.amount from ordering.budget_change c where c.person_id = ?"
            + " order by c.changed_at, c.id", person.person().value()).eachNamed(em, PIECE, sink);
        SqlQuery.of("select d.decided_at, a.part_number, d.rule as substitutes, d.listed from ordering.substitute_decision d"
            + " join catalog.article a on a.id = d.article_id where d.person_id = ? order by d.decided_at, d.id", person.person().value()).eachNamed(em, PIECE, sink);
        SqlQuery.of("select 'cart' as status, c.name, c.changed_at, c.own_reference, a.part_number, l.quantity from ordering.cart c"
            + " join ordering.cart_line l on l.cart_id = c.id join catalog.article a on a.id = l.article_id"
            + " where c.person_id = ? and c.status <> 'ORDERED' order by c.id, l.line_no", person.person().value()).eachNamed(em, PIECE, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        int absences = SqlQuery.of("delete from ordering.absence where absent_id = ? or substitute_id = ?", person.person().value(),
            person.person().value()).update(em);
        SqlQuery.of("update ordering.order_change set person_id = null, reason = null, was = case when kind <> 'REFERENCE' then was end,"
            + " became = case when kind <> 'REFERENCE' then became end where person_id = ?", person.person().value()).update(em);
        SqlQuery.of("update ordering.budget_change set person_id = null where person_id = ?", person.person().value()).update(em);
        SqlQuery.of("update ordering.substitute_decision set person_id = null where person_id = ?", person.person().value()).update(em);
        SqlQuery.of("delete from ordering.cart_line where cart_id in (select c.id from ordering.cart c where c.person_id = ?"
            + " and c.status <> 'ORDERED')", person.person().value()).update(em);
        return new Forgotten(absences + SqlQuery.of("delete from ordering.cart where person_id = ? and status <> 'ORDERED'",
            person.person().value()).update(em), true);
    }
}
