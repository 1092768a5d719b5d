package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.AbsenceImpossible;
import io.itinera.ordering.approval.entity.Absence;
import io.itinera.ordering.approval.entity.Absence.Days;
import io.itinera.ordering.control.OrderDays;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Keeps each hospital's book of absences. Nobody stands in for somebody who stands in: there are no circles, and no chains.
 * Who stands in today may be half a minute old; whoever decides in another's name holds the row of that moment.
 */
@ApplicationScoped
public class Absences implements Forgetful {
    private static final int MOST_DAYS = 366;
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<AccountId, List<Absence>> seen;

    @PostConstruct
    void remember() {
        seen = new ShortMemory<>(clock, REMEMBERED, MOST);
    }

    @Override
    public void forgetAll() {
        seen.clear();
    }

    /** Who is to stand in for whom, and when. */
    public record Wish(PersonId absent, PersonId substitute, Days days) {
    }

    /** Those of today and later, the next first. */
    public List<Absence> of(AccountId account) {
        return em.createQuery("select a from Absence a where a.accountId = :account and a.endsOn >= :today order by a.startsOn, a.id", Absence.class)
            .setParameter("account", account.value()).setParameter("today", OrderDays.today(clock)).getResultList();
    }

    /** Those of today. */
    List<Absence> today(AccountId account) {
        LocalDate today = OrderDays.today(clock);
        return seen.get(account, this::of).stream().filter(absence -> absence.days().overlap(new Days(today, today))).toList();
    }

    /** Whether somebody stands in for somebody today; if so that is not ended before the caller's transaction is. */
    boolean hold(long absent, long substitute) {
        LocalDate today = OrderDays.today(clock);
        return !SqlQuery.of("select id from ordering.absence where absent_id = ? and substitute_id = ? and starts_on <= ? and ends_on >= ?"
            + " for update", absent, substitute, today, today).rows(em).isEmpty();
    }

    /** @param approvers of the hospital @throws AbsenceImpossible for one that cannot be */
    public void enter(Actor by, Wish wish, Map<PersonId, PersonRow> approvers) {
        AccountId account = by.ownAccount();
        PersonId absent = wish.absent();
        PersonId substitute = wish.substitute();
        Days days = wish.days();
        if (!absent.equals(by.person()) && by.persona() != Persona.PURCHASING_DIRECTOR) {
            throw AbsenceImpossible.ofOthers();
        }
        if (absent.equals(substitute) || !approvers.containsKey(absent) || !approvers.containsKey(substitute)) {
            throw AbsenceImpossible.people();
        }
        checkDays(days);
        holdBook(account);
        of(account).stream().filter(other -> other.days().overlap(days)).forEach(other -> checkBeside(other, wish, approvers));
        em.persist(new Absence(account, absent, substitute, days));
        seen.forget(account);
    }

    private void checkDays(Days days) {
        LocalDate today = OrderDays.today(clock);
        if (days.from() == null || days.to() == null || days.to().isBefore(days.from()) || days.to().isBefore(today)
                || days.to().isAfter(today.plusDays(MOST_DAYS))) {
            throw AbsenceImpossible.days(MOST_DAYS);
        }
    }

    private static void checkBeside(Absence other, Wish wish, Map<PersonId, PersonRow> approvers) {
        LocalDate from = other.days().from();
        LocalDate to = other.days().to();
        if (other.absent() == wish.absent().value()) {
            throw AbsenceImpossible.known(from, to);
        }
        if (other.absent() == wish.substitute().value()) {
            throw AbsenceImpossible.substituteAway(approvers.get(wish.substitute()).fullName(), from, to);
        }
        if (other.substitute() == wish.absent().value()) {
            throw AbsenceImpossible.standsIn(approvers.get(wish.absent()).fullName(), from, to);
        }
    }

    /** @throws NoSuchRecord for one that is over, or of another hospital */
    public void end(Actor by, long id) {
        Absence absence = of(by.ownAccount()).stream().filter(one -> one.id() == id).findFirst().orElseThrow(NoSuchRecord::new);
        if (absence.absent() != by.person().value() && by.persona() != Persona.PURCHASING_DIRECTOR) {
            throw AbsenceImpossible.ofOthers();
        }
        em.remove(absence);
        seen.forget(by.ownAccount());
    }

    /** Others who enter something wait. */
    private void holdBook(AccountId account) {
        SqlQuery.of("insert into ordering.absence_book (account_id) values (?) on conflict do nothing", account.value()).update(em);
        SqlQuery.of("select account_id from ordering.absence_book where account_id = ? for update", account.value()).row(em);
    }
}
