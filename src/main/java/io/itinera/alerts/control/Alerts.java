package io.itinera.alerts.control;

import io.itinera.alerts.boundary.AlertRow;
import io.itinera.alerts.entity.Alert;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps and finds alerts. */
@ApplicationScoped
public class Alerts {
    private static final int LONGEST_ARGUMENTS = 1000;
    private static final String ROW = "select new io.itinera.alerts.boundary.AlertRow(a.id, a.accountId, a.severity,"
        + " a.messageKey, a.arguments, a.link, a.raisedAt, a.openedAt) from Alert a where a.personId = :person";
    private static final String UNREAD = " and (:all = true or a.openedAt is null)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** Whether the person did not know yet; one statement, so that two instances cannot both be first. */
    public boolean raise(Noteworthy fact, PersonId person, Instant at) {
        return em.createNativeQuery("insert into alerts.alert (id, person_id, account_id, fact, severity, message_key,"
                + " arguments, link, raised_at, version) values (nextval('alerts.alert_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)"
                + " on conflict do nothing")
            .setParameter(1, person.value()).setParameter(2, fact.account().value()).setParameter(3, fact.fact())
            .setParameter(4, fact.severity().name()).setParameter(5, fact.messageKey()).setParameter(6, stored(fact))
            .setParameter(7, fact.link()).setParameter(8, at.atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }

    public Optional<Alert> find(PersonId person, long id) {
        return em.createQuery("select a from Alert a where a.id = :id and a.personId = :person", Alert.class)
            .setParameter("id", id).setParameter("person", person.value()).getResultStream().findFirst();
    }

    public Optional<AlertRow> row(PersonId person, long id) {
        return em.createQuery(ROW + " and a.id = :id", AlertRow.class).setParameter("person", person.value())
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** Newest first. @param page from 1 */
    public List<AlertRow> of(PersonId person, boolean onlyUnread, int page, int size) {
        TypedQuery<AlertRow> query = em.createQuery(ROW + UNREAD + " order by a.raisedAt desc, a.id desc", AlertRow.class);
        return query.setParameter("person", person.value()).setParameter("all", !onlyUnread)
            .setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    }

    public int count(PersonId person, boolean onlyUnread) {
        return em.createQuery("select count(a) from Alert a where a.personId = :person" + UNREAD, Long.class)
            .setParameter("person", person.value()).setParameter("all", !onlyUnread).getSingleResult().intValue();
    }

    /** How many alerts of each severity the hospital's people have not opened. */
    public Map<AccountId, Map<Severity, Integer>> unopened(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Map.of() : em.createQuery("select a.accountId, a.severity, count(a) from Alert a where a.accountId in :accounts"
                + " and a.openedAt is null group by a.accountId, a.severity", Object[].class)
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList()).getResultStream()
            .collect(Collectors.groupingBy(row -> new AccountId((Long) row[0]),
                Collectors.toMap(row -> (Severity) row[1], row -> ((Long) row[2]).intValue())));
    }

    static String stored(Noteworthy fact) {
        String arguments = String.join(AlertRow.SEPARATOR, fact.arguments());
        return arguments.length() > LONGEST_ARGUMENTS ? arguments.substring(0, LONGEST_ARGUMENTS) : arguments;
    }
}
