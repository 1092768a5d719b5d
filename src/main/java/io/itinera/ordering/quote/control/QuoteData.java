package io.itinera.ordering.quote.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The quotes that the person asked for or agreed on as contracts, and what they said in negotiations. */
@ApplicationScoped
public class QuoteData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "quotes";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        long id = person.person().value();
        SqlQuery.of("select q.number, q.asked_at, q.status, q.total, q.currency, q.close_reason from ordering.quote q where q.person_id = ?"
            + " order by q.asked_at, q.id", id).eachNamed(em, PIECE, sink);
        SqlQuery.of("select q.number, v.version_no, v.made_at, v.note, l.line_no, a.part_number, l.answer, l.quantity, l.unit_price, l.remark"
            + " from ordering.quote_version v join ordering.quote q on q.id = v.quote_id join ordering.quote_line l on l.version_id = v.id"
            + " join catalog.article a on a.id = l.article_id where v.person_id = ? order by v.made_at, v.id, l.line_no", id)
            .eachNamed(em, PIECE, sink);
        SqlQuery.of("select q.number, q.status, k.number as contract, k.agreed_at from ordering.quote q join contracts.contract k on k.id = q.contract_id"
            + " where q.closed_by = ? order by k.agreed_at, q.id", id).eachNamed(em, PIECE, sink);
    }

    /** The words go, what was asked and offered stays with the order. */
    @Override
    public Forgotten forget(Subject person) {
        long id = person.person().value();
        int remarks = SqlQuery.of("update ordering.quote_line set remark = null where remark is not null and version_id in"
            + " (select v.id from ordering.quote_version v where v.person_id = ?)", id).update(em);
        int notes = SqlQuery.of("update ordering.quote_version set note = null where note is not null and person_id = ?", id).update(em);
        int reasons = SqlQuery.of("update ordering.quote set close_reason = null where close_reason is not null and closed_by = ?", id).update(em);
        return new Forgotten(remarks + notes + reasons, true);
    }
}
