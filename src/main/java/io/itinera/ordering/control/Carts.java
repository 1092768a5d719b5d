package io.itinera.ordering.control;

import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SequenceBlock;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps carts. A person has at most one open cart; whoever changes it holds its row until the transaction ends. What a
 * cart was when this instance last saw it is remembered, and good for as long as its row says the same version and
 * moment of change, whichever instance changes it: then holding it is all that is needed to know what is in it.
 */
@ApplicationScoped
public class Carts implements Forgetful {
    /** Of a cart just made. */
    public static final int FIRST_VERSION = 1;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final int MOST = 10_000;
    private static final String WITH_LINES = "select distinct c from Cart c left join fetch c.lines ";
    private static final String LAST = "select o.%s from ordering.purchase_order o where o.account_id = ?1"
        + " and o.person_id = ?2 order by o.submitted_at desc fetch first 1 rows only";
    private static final String ADD = "insert into ordering.cart_line (id, cart_id, article_id, quantity, line_no)"
        + " values (nextval('ordering.cart_line_seq'), ?, ?, ?, ?)";
    private static final String ALTER = "update ordering.cart_line set quantity = ? where cart_id = ? and article_id = ?";
    private static final String REMOVE = "delete from ordering.cart_line where cart_id = ? and article_id = ?";
    private static final String HOLD = "update Cart c set c.changedAt = :now, c.version = c.version + 1 where ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private final SequenceBlock numbers = new SequenceBlock("ordering.cart_seq");
    private ShortMemory<PersonId, Optional<HeldCart>> seen;

    @PostConstruct
    void remember() {
        seen = new ShortMemory<>(clock, REMEMBERED, MOST);
    }

    @Override
    public void forgetAll() {
        seen.clear();
    }

    /** The person's open cart, to look at. */
    public Optional<Cart> open(PersonId person) {
        Optional<Cart> cart = read(person);
        seen.put(person, cart.map(Cart::held));
        return cart;
    }

    /**
     * The person's open cart when it has not been touched for so long, longer than anything is remembered. What was seen
     * meanwhile cannot have been left.
     */
    public Optional<Cart> left(PersonId person, Duration untouched) {
        Instant since = clock.instant().minus(untouched);
        Optional<HeldCart> known = seen.peek(person);
        if (known != null && (known.isEmpty() || known.get().stamp().changedAt().isAfter(since))) {
            return Optional.empty();
        }
        return open(person).filter(cart -> !cart.lines().isEmpty() && cart.changedAt().isBefore(since));
    }

    /** The person's open cart, to change: others who want to change it wait. A new one when there is none. */
    public HeldCart hold(AccountId account, PersonId person) {
        Optional<HeldCart> known = seen.peek(person);
        if (known != null && known.isPresent()) {
            Instant now = now();
            if (hold(known.get(), now)) {
                return known.get().heldAgain(now);
            }
        }
        boolean probablyNone = known != null && known.isEmpty();
        if (probablyNone || !hold(person)) {
            waitForStart(person);
            Optional<HeldCart> started = start(account, person);
            if (started.isPresent()) {
                return started.get();
            }
            hold(person);
        }
        // not remembered before it is changed: the change does not alter what the cart is recognised by
        return read(person).map(Cart::held).orElseThrow(() -> new IllegalStateException("held cart is gone"));
    }

    /** Writes what was changed in the open cart held. */
    public void keep(HeldCart cart, PersonId person) {
        write(cart);
        seen.put(person, Optional.of(cart.written()));
    }

    /** Writes what was changed in the cart held, in three statements at most for a thousand lines. */
    public void write(HeldCart cart) {
        try (SqlBatch added = new SqlBatch(em, ADD); SqlBatch altered = new SqlBatch(em, ALTER); SqlBatch removed = new SqlBatch(em, REMOVE)) {
            cart.added().forEach((article, quantity) -> added.add(cart.id(), article, quantity, cart.nextLineNo()));
            added.flush();
            cart.altered().forEach((article, quantity) -> altered.add(quantity, cart.id(), article));
            altered.flush();
            cart.removed().keySet().forEach(article -> removed.add(cart.id(), article));
            removed.flush();
        }
    }

    /**
     * A cart beside the person's own that is submitted within the same transaction, so that nobody ever meets it open.
     *
     * @param quantities by article id @return its id; its version is {@link #FIRST_VERSION}
     */
    public long make(AccountId account, PersonId person, Map<Long, Integer> quantities) {
        long id = numbers.next(em);
        SqlQuery.of("insert into ordering.cart (id, account_id, person_id, status, changed_at, version) values (?, ?, ?, ?, ?, ?)",
            id, account.value(), person.value(), CartStatus.OPEN, now(), FIRST_VERSION).update(em);
        try (SqlBatch added = new SqlBatch(em, ADD)) {
            int lineNo = 0;
            for (Map.Entry<Long, Integer> one : quantities.entrySet()) {
                added.add(id, one.getKey(), one.getValue(), ++lineNo);
            }
            added.flush();
        }
        return id;
    }

    /**
     * Makes the open cart the one that is ordered now, and notes with it whether its hospital keeps budgets. False when it is not the
     * person's, or not open any more.
     */
    public boolean claim(long cartId, PersonId person) {
        seen.put(person, Optional.empty());
        return SqlQuery.of("update ordering.cart c set status = ?, changed_at = ?, version = version + 1, budgeted = exists"
            + " (select 1 from ordering.budget b where b.account_id = c.account_id) where c.id = ? and c.person_id = ? and c.status = ?",
            CartStatus.ORDERED, clock.instant(), cartId, person.value(), CartStatus.OPEN).update(em) == 1;
    }

    /** Whether it is a cart of the person that has become no order, open or not. */
    public boolean isKept(long cartId, PersonId person) {
        return !em.createQuery("select c.id from Cart c where c.id = :id and c.personId = :person and c.status <> :ordered", Long.class)
            .setParameter("id", cartId).setParameter("person", person.value()).setParameter("ordered", CartStatus.ORDERED).getResultList().isEmpty();
    }

    /** A cart that the transaction holds, with its lines. */
    public Cart read(long cartId) {
        return em.createQuery(WITH_LINES + "where c.id = :id", Cart.class).setParameter("id", cartId).getSingleResult();
    }

    /** Notes that the buyer was told about the shortage of a line. False when that had been noted before. */
    public boolean noteShortage(long lineId) {
        return em.createQuery("update CartLine l set l.shortageMetAt = :now where l.id = :id and l.shortageMetAt is null")
            .setParameter("now", clock.instant()).setParameter("id", lineId).executeUpdate() == 1;
    }

    private Optional<Cart> read(PersonId person) {
        return em.createQuery(WITH_LINES + "where c.personId = :person and c.status = :open order by c.id", Cart.class)
            .setParameter("person", person.value()).setParameter("open", CartStatus.OPEN).getResultStream().findFirst();
    }

    /** Holds the open cart without reading it. False when there is none. */
    public boolean hold(PersonId person) {
        return em.createQuery(HOLD + "c.personId = :person and c.status = :open").setParameter("now", now())
            .setParameter("person", person.value()).setParameter("open", CartStatus.OPEN).executeUpdate() > 0;
    }

    /** Whether the cart is as it was seen, and held now. */
    private boolean hold(HeldCart known, Instant now) {
        return em.createQuery(HOLD + "c.id = :id and c.version = :version and c.changedAt = :at and c.status = :open")
            .setParameter("now", now).setParameter("id", known.id()).setParameter("version", known.stamp().version())
            .setParameter("at", known.stamp().changedAt()).setParameter("open", CartStatus.OPEN).executeUpdate() == 1;
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Which cart is the person's open one is about to change, by whoever waited for {@link #waitForStart}. */
    public void forget(PersonId person) {
        seen.forget(person);
    }

    /** Waits for whoever starts a cart for the same person, or changes which one is open, at this moment; from then on nobody else can. */
    public void waitForStart(PersonId person) {
        if (!countStart(person) && !isFirst(person)) {
            countStart(person);
        }
    }

    private boolean countStart(PersonId person) {
        return em.createNativeQuery("update ordering.buyer set carts = carts + 1 where person_id = ?1")
            .setParameter(1, person.value()).executeUpdate() == 1;
    }

    /** Whether this is the person's first cart ever. */
    private boolean isFirst(PersonId person) {
        return em.createNativeQuery("insert into ordering.buyer (person_id, carts) values (?1, 1) on conflict do nothing")
            .setParameter(1, person.value()).executeUpdate() == 1;
    }

    /** Starts a cart from where the person's last order went and was booked. Empty when somebody else just has. */
    private Optional<HeldCart> start(AccountId account, PersonId person) {
        long id = numbers.next(em);
        Instant now = now();
        int started = em.createNativeQuery("insert into ordering.cart (id, account_id, person_id, status, cost_centre_id, site_id,"
                + " changed_at, version, beside) select ?4, ?1, ?2, 'OPEN', (" + LAST.formatted("cost_centre_id")
                + "), (" + LAST.formatted("site_id") + "), cast(?3 as timestamp with time zone), ?5, exists"
                + " (select 1 from ordering.cart k where k.person_id = ?2 and k.status in ('ASIDE', 'REMOVED')) where not exists"
                + " (select 1 from ordering.cart c where c.person_id = ?2 and c.status = 'OPEN')")
            .setParameter(1, account.value()).setParameter(2, person.value()).setParameter(3, now.atOffset(ZoneOffset.UTC))
            .setParameter(4, id).setParameter(5, FIRST_VERSION).executeUpdate();
        return started == 1 ? Optional.of(HeldCart.started(id, account, new HeldCart.Stamp(FIRST_VERSION, now))) : Optional.empty();
    }
}
