package io.itinera.ordering.control;

import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
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
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final int MOST = 10_000;
    private static final String WITH_LINES = "select distinct c from Cart c left join fetch c.lines ";
    private static final String LAST = "select o.%s from ordering.purchase_order o where o.account_id = ?1"
        + " and o.person_id = ?2 order by o.submitted_at desc fetch first 1 rows only";
    private static final String HOLD = "update Cart c set c.changedAt = :now, c.version = c.version + 1 where ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<PersonId, HeldCart> seen;

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
        return em.createQuery(WITH_LINES + "where c.personId = :person and c.status = :open order by c.id", Cart.class)
            .setParameter("person", person.value()).setParameter("open", CartStatus.OPEN).getResultStream().findFirst();
    }

    /** The person's open cart, to change: others who want to change it wait. A new one when there is none. */
    public HeldCart hold(AccountId account, PersonId person) {
        HeldCart known = seen.peek(person);
        if (known != null) {
            Instant now = now();
            if (hold(known, now)) {
                return known.again(known.version() + 1, now);
            }
            seen.forget(person);
        }
        if (!hold(person)) {
            waitForStart(person);
            if (!start(account, person)) {
                hold(person);
            }
        }
        return open(person).map(Cart::held).orElseThrow(() -> new IllegalStateException("held cart is gone"));
    }

    /** Writes what was changed in the cart held. */
    public void keep(HeldCart cart, PersonId person) {
        add(cart);
        cart.altered().forEach((article, quantity) -> em.createQuery("update CartLine l set l.quantity = :quantity"
                + " where l.cart.id = :cart and l.articleId = :article").setParameter("quantity", quantity)
            .setParameter("cart", cart.id()).setParameter("article", article).executeUpdate());
        cart.removed().keySet().forEach(article -> em.createQuery("delete from CartLine l where l.cart.id = :cart"
                + " and l.articleId = :article").setParameter("cart", cart.id()).setParameter("article", article).executeUpdate());
        seen.put(person, cart.again(cart.version(), cart.changedAt()));
    }

    private void add(HeldCart cart) {
        SqlQuery lines = SqlQuery.of("insert into ordering.cart_line (id, cart_id, article_id, quantity, line_no) values ");
        String comma = "";
        for (Map.Entry<Long, Integer> line : cart.added().entrySet()) {
            lines.add(comma + "(nextval('ordering.cart_line_seq'), ?, ?, ?, ?)", cart.id(), line.getKey(), line.getValue(),
                cart.nextLineNo());
            comma = ", ";
        }
        if (!comma.isEmpty()) {
            lines.update(em);
        }
    }

    /** Makes the open cart the one that is ordered now. False when it is not the person's, or not open any more. */
    public boolean claim(long cartId, PersonId person) {
        seen.forget(person);
        return em.createQuery("update Cart c set c.status = :ordered, c.changedAt = :now, c.version = c.version + 1"
                + " where c.id = :id and c.personId = :person and c.status = :open")
            .setParameter("ordered", CartStatus.ORDERED).setParameter("open", CartStatus.OPEN)
            .setParameter("now", clock.instant()).setParameter("id", cartId).setParameter("person", person.value())
            .executeUpdate() == 1;
    }

    /** The cart that was claimed, with its lines. */
    public Cart claimed(long cartId) {
        return em.createQuery(WITH_LINES + "where c.id = :id", Cart.class).setParameter("id", cartId).getSingleResult();
    }

    /** Notes that the buyer was told about the shortage of a line. False when that had been noted before. */
    public boolean noteShortage(long lineId) {
        return em.createQuery("update CartLine l set l.shortageMetAt = :now where l.id = :id and l.shortageMetAt is null")
            .setParameter("now", clock.instant()).setParameter("id", lineId).executeUpdate() == 1;
    }

    private boolean hold(PersonId person) {
        return em.createQuery(HOLD + "c.personId = :person and c.status = :open").setParameter("now", now())
            .setParameter("person", person.value()).setParameter("open", CartStatus.OPEN).executeUpdate() > 0;
    }

    /** Whether the cart is as it was seen, and held now. */
    private boolean hold(HeldCart known, Instant now) {
        return em.createQuery(HOLD + "c.id = :id and c.version = :version and c.changedAt = :at and c.status = :open")
            .setParameter("now", now).setParameter("id", known.id()).setParameter("version", known.version())
            .setParameter("at", known.changedAt()).setParameter("open", CartStatus.OPEN).executeUpdate() == 1;
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Waits for whoever starts a cart for the same person at this moment; from then on nobody else can. */
    private void waitForStart(PersonId person) {
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

    /** Starts a cart from where the person's last order went and was booked. False when somebody else just has. */
    private boolean start(AccountId account, PersonId person) {
        return em.createNativeQuery("insert into ordering.cart (id, account_id, person_id, status, cost_centre_id, site_id,"
                + " changed_at, version) select nextval('ordering.cart_seq'), ?1, ?2, 'OPEN', (" + LAST.formatted("cost_centre_id")
                + "), (" + LAST.formatted("site_id") + "), cast(?3 as timestamp with time zone), 1 where not exists"
                + " (select 1 from ordering.cart c where c.person_id = ?2 and c.status = 'OPEN')")
            .setParameter(1, account.value()).setParameter(2, person.value())
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }
}
