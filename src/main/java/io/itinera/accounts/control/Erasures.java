package io.itinera.accounts.control;

import io.itinera.accounts.boundary.ErasureRow;
import io.itinera.accounts.boundary.ReceiptRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests to be erased, and the receipts that they become. */
@ApplicationScoped
public class Erasures {
    private static final String BETWEEN = ", ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** The unique key makes asking twice asking once. */
    public void ask(PersonId person) {
        SqlQuery.of("insert into accounts.erasure (id, person_id, asked_at) values (nextval('accounts.erasure_seq'), ?, ?)"
            + " on conflict do nothing", person.value(), clock.instant()).update(em);
    }

    /** @throws NoSuchRecord when the person asked for nothing */
    public void withdraw(PersonId person) {
        if (SqlQuery.of("delete from accounts.erasure where person_id = ? and done_at is null", person.value()).update(em) == 0) {
            throw new NoSuchRecord();
        }
    }

    /** Null when the person did not ask. */
    public Instant askedAt(PersonId person) {
        return SqlQuery.of("select e.asked_at from accounts.erasure e where e.person_id = ?", person.value()).rows(em).stream()
            .findFirst().map(row -> row.instant(0)).orElse(null);
    }

    /** Whose request it is; nobody else changes it until the transaction ends. @throws NoSuchRecord when it does not wait */
    PersonId hold(long request) {
        return SqlQuery.of("select e.person_id from accounts.erasure e where e.id = ? and e.done_at is null for update", request)
            .rows(em).stream().findFirst().map(row -> new PersonId(row.number(0))).orElseThrow(NoSuchRecord::new);
    }

    void done(long request, PersonId deciding, List<ReceiptRow.Line> lines, List<String> files) {
        SqlQuery.of("update accounts.erasure set done_at = ?, done_by = ?, files = ? where id = ?", clock.instant(), deciding.value(),
            String.join(BETWEEN, files), request).update(em);
        lines.forEach(line -> SqlQuery.of("insert into accounts.erasure_line (erasure_id, section, removed, kept) values (?, ?, ?, ?)",
            request, line.section(), line.removed(), line.kept()).update(em));
    }

    public List<ErasureRow> waiting() {
        return SqlQuery.of("select e.id, p.given_name, p.family_name, p.email, p.persona, a.name, e.asked_at from accounts.erasure e"
                + " join accounts.person p on p.id = e.person_id left join accounts.account a on a.id = p.account_id"
                + " where e.done_at is null order by e.asked_at, e.id").rows(em).stream()
            .map(r -> new ErasureRow(r.number(0), r.text(1) + " " + r.text(2), r.text(3), Persona.valueOf(r.text(4)), r.text(5),
                r.instant(6))).toList();
    }

    public List<ReceiptRow> receipts() {
        Map<Long, List<ReceiptRow.Line>> lines = SqlQuery.of("select l.erasure_id, l.section, l.removed, l.kept"
                + " from accounts.erasure_line l order by l.erasure_id, l.section").rows(em).stream()
            .collect(Collectors.groupingBy(r -> r.number(0),
                Collectors.mapping(r -> new ReceiptRow.Line(r.text(1), r.number(2), r.flag(3)), Collectors.toList())));
        return SqlQuery.of("select e.id, e.asked_at, e.done_at, e.files from accounts.erasure e where e.done_at is not null"
                + " order by e.done_at desc, e.id desc").rows(em).stream()
            .map(r -> new ReceiptRow(r.number(0), r.instant(1), r.instant(2), lines.getOrDefault(r.number(0), List.of()), files(r)))
            .toList();
    }

    private static List<String> files(SqlRow row) {
        return row.text(3).isEmpty() ? List.of() : List.of(row.text(3).split(BETWEEN));
    }
}
