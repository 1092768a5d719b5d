package io.itinera.insight.loop.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.loop.boundary.OpenCaseRow;
import io.itinera.insight.loop.entity.FrictionCase;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The cases of friction: what account managers are to talk about with their hospitals. */
@ApplicationScoped
public class FrictionCases implements Expiring {
    private static final int LONGEST = 400;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CaseDays caseDays;
    @Inject Clock clock;

    public void add(FrictionCase one) {
        em.persist(one);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Period.ZONE));
    }

    /** In how many days a case of the kind should be closed; holds the kind, so that two who open one for the same hospital come one after the other. */
    public int held(String kind) {
        if (SqlQuery.of("select s.kind from insight.friction_sla s where s.kind = ? for update", kind).rows(em).isEmpty()) {
            throw new NoSuchRecord();
        }
        return caseDays.now(kind);
    }

    /** All of the kind that wait. */
    public List<FrictionCase> openOf(String kind) {
        return em.createQuery("select c from FrictionCase c where c.kind = :kind and c.closedAt is null order by c.id", FrictionCase.class)
            .setParameter("kind", kind).getResultList();
    }

    public boolean isOpen(String kind, AccountId account) {
        return em.createQuery("select count(c) from FrictionCase c where c.kind = :kind and c.accountId = :account and c.closedAt is null", Long.class)
            .setParameter("kind", kind).setParameter("account", account.value()).getSingleResult() > 0;
    }

    /** To be changed. @throws NoSuchRecord when there is none, or it is another hospital's */
    public FrictionCase of(AccountId account, long id) {
        FrictionCase found = held(id);
        if (found == null || !found.isOf(account)) {
            throw new NoSuchRecord();
        }
        return found;
    }

    /** To be changed; null when there is none. */
    public FrictionCase held(long id) {
        return em.find(FrictionCase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whatever is not closed yet, the earliest day first. */
    public List<OpenCaseRow> open(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : em.createQuery("select new io.itinera.insight.loop.boundary.OpenCaseRow(c.id, c.accountId, c.kind, c.note,"
                + " c.openedAt, c.dueOn) from FrictionCase c where c.accountId in :accounts and c.closedAt is null order by c.dueOn, c.id",
            OpenCaseRow.class).setParameter("accounts", accounts).getResultList();
    }

    /** Those whose manager is to be told that they are overdue. */
    @Transactional
    public List<Long> overdue() {
        return em.createQuery("select c.id from FrictionCase c where c.closedAt is null and c.overdueToldAt is null and c.dueOn < :today order by c.id",
            Long.class).setParameter("today", today()).getResultList();
    }

    /** What was typed, without blanks around it and not longer than is kept; empty for nothing. */
    public static String words(String typed) {
        String said = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    @Override
    public String code() {
        return "friction-case";
    }

    /** Those closed before the moment; what is still open waits, however long. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return em.createQuery("delete from FrictionCase c where c.closedAt < :before").setParameter("before", before).executeUpdate();
    }
}
