package io.itinera.ordering.quote.control;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.boundary.QuoteExpired;
import io.itinera.ordering.quote.boundary.QuoteNotInTurn;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.ordering.quote.entity.QuoteStatus;
import io.itinera.ordering.quote.entity.QuoteVersion;
import io.itinera.ordering.quote.entity.QuoteVersion.Turn;
import io.itinera.platform.persistence.AccountBook;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps quotes and their versions, and gives nobody one that they may not see. Whoever takes a turn holds the quote until the transaction ends. */
@ApplicationScoped
public class Quotes {
    private static final AccountBook BOOK = new AccountBook("ordering.quote_book", "asked");
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** Others of the hospital who ask for something wait, so that a question sent twice is known the second time. */
    public void holdBook(AccountId account) {
        BOOK.hold(em, account);
    }

    /** The number of the quote that this page asked for already. */
    public Optional<String> asked(PersonId person, String key) {
        return SqlQuery.of("select number from ordering.quote where person_id = ? and ask_key = ?", person.value(), key).rows(em).stream()
            .map(row -> row.text(0)).findFirst();
    }

    /** How many of the hospital's go on. */
    public long open(AccountId account) {
        return SqlQuery.of("select count(*) from ordering.quote where account_id = ? and status in ('WITH_SUPPLIER', 'WITH_HOSPITAL')", account.value())
            .row(em).number(0);
    }

    /** Stores a new quote with its first version and gives it its number. */
    public Quote add(Quote quote, Turn turn, List<Said> lines) {
        em.persist(quote);
        quote.takeNumber();
        em.flush();
        say(quote, turn, lines);
        return quote;
    }

    /** Adds the version that the quote has just become. */
    public void say(Quote quote, Turn turn, List<Said> lines) {
        em.persist(new QuoteVersion(quote, turn, lines));
    }

    /** @throws NoSuchRecord when there is none that the actor may see */
    public Quote toRead(String number) {
        return find(number, LockModeType.NONE);
    }

    /** However it is now; nobody else takes a turn until the transaction ends. @throws NoSuchRecord when there is none that the actor may see */
    public Quote held(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Quote find(String number, LockModeType lock) {
        return em.createQuery("select q from Quote q where q.number = :number", Quote.class).setParameter("number", number).setLockMode(lock)
            .getResultStream().findFirst().filter(quote -> quote.isSeenBy(actor.get())).orElseThrow(NoSuchRecord::new);
    }

    /**
     * To take one's turn, as the quote was seen.
     *
     * @throws ChangedMeanwhile when somebody was first
     * @throws QuoteNotInTurn   when it is the other side's turn, or nobody's
     */
    public Quote toTurn(String number, int seen, QuoteStatus turn) {
        Quote quote = held(number);
        if (quote.version() != seen) {
            throw new ChangedMeanwhile();
        }
        if (quote.status() != turn) {
            throw new QuoteNotInTurn(number);
        }
        return quote;
    }

    /**
     * To accept what is offered, as the quote was seen.
     *
     * @throws ChangedMeanwhile when somebody was first
     * @throws QuoteNotInTurn   when it is not the hospital's turn
     * @throws QuoteExpired     when the prices have ended
     */
    public void checkAcceptable(Quote quote, int seen) {
        if (quote.version() != seen) {
            throw new ChangedMeanwhile();
        }
        if (quote.status() != QuoteStatus.WITH_HOSPITAL) {
            throw new QuoteNotInTurn(quote.number());
        }
        if (!quote.isValid(OrderDays.today(clock))) {
            throw new QuoteExpired(quote.validUntil());
        }
    }

    /** All versions with their lines, the first one first. */
    public List<QuoteVersion> versions(Quote quote) {
        return em.createQuery("select distinct v from QuoteVersion v join fetch v.lines where v.quoteId = :quote order by v.versionNo", QuoteVersion.class)
            .setParameter("quote", quote.id()).getResultList();
    }

    /** What was said last. */
    public List<Said> said(Quote quote) {
        return em.createQuery("select distinct v from QuoteVersion v join fetch v.lines where v.quoteId = :quote and v.versionNo = :last", QuoteVersion.class)
            .setParameter("quote", quote.id()).setParameter("last", quote.versionNo()).getSingleResult().lines();
    }

    /** The cart is ordered at the prices of the quote. */
    public void priceCart(long cart, Quote quote) {
        SqlQuery.of("update ordering.cart set quote_id = ? where id = ?", quote.id(), cart).update(em);
    }

    /** Says at an order of which quote it came. @return the order's id */
    public long link(String orderNumber, Quote quote) {
        SqlQuery.of("update ordering.purchase_order set quote_id = ? where number = ?", quote.id(), orderNumber).update(em);
        return SqlQuery.of("select id from ordering.purchase_order where number = ?", orderNumber).row(em).number(0);
    }

    /** The number of the order that the quote became. */
    public String orderNumber(Quote quote) {
        return SqlQuery.of("select number from ordering.purchase_order where id = ?", quote.orderId()).row(em).text(0);
    }

    /** The number of the contract that the quote became. */
    public String contractNumber(Quote quote) {
        return SqlQuery.of("select k.number from contracts.contract k join ordering.quote q on q.contract_id = k.id where q.id = ?", quote.id()).row(em).text(0);
    }

    /** Numbers of quotes whose hospital is to be told that their prices end, the first to end first. @param days before their last one */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> toWarn(int days) {
        LocalDate today = OrderDays.today(clock);
        return SqlQuery.of("select number from ordering.quote where status = 'WITH_HOSPITAL' and warned = false and valid_until between ? and ?"
            + " and turned_at < ? order by valid_until, id fetch first ? rows only", today, today.plusDays(days), OrderDays.startOf(today), AT_ONCE)
            .rows(em).stream().map(row -> row.text(0)).toList();
    }

    /** Numbers of quotes whose answer is overdue and whose account manager does not know, the longest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> overdue() {
        return SqlQuery.of("select number from ordering.quote where status = 'WITH_SUPPLIER' and due_at < ? and (overdue_told_at is null or overdue_told_at < turned_at)"
            + " and account_id in (select a.id from accounts.account a where a.account_manager_id is not null) order by due_at, id fetch first ? rows only",
            clock.instant(), AT_ONCE).rows(em).stream().map(row -> row.text(0)).toList();
    }

    /** Whether the caller is the first to tell that the answer is overdue, as it still has to be. The quote stays as it was seen. */
    public boolean takeOverdue(String number) {
        Instant now = clock.instant();
        return SqlQuery.of("update ordering.quote set overdue_told_at = ? where number = ? and status = 'WITH_SUPPLIER' and due_at < ?"
            + " and (overdue_told_at is null or overdue_told_at < turned_at)", now, number, now).update(em) == 1;
    }

    /** Numbers of quotes whose prices have ended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> toExpire() {
        return SqlQuery.of("select number from ordering.quote where status = 'WITH_HOSPITAL' and valid_until < ? order by valid_until, id"
            + " fetch first ? rows only", OrderDays.today(clock), AT_ONCE).rows(em).stream().map(row -> row.text(0)).toList();
    }
}
