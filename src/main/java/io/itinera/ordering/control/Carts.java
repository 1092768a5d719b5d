package io.itinera.ordering.control;

import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps carts. A person has at most one open cart; whoever changes it holds its row until the transaction ends. */
@ApplicationScoped
public class Carts {
    private static final String WITH_LINES = "select distinct c from Cart c left join fetch c.lines ";

    private static final String LAST = "select o.%s from ordering.purchase_order o where o.account_id = ?1"
        + " and o.person_id = ?2 order by o.submitted_at desc fetch first 1 rows only";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** The person's open cart, to look at. */
    public Optional<Cart> open(PersonId person) {
        return em.createQuery(WITH_LINES + "where c.personId = :person and c.status = :open order by c.id", Cart.class)
            .setParameter("person", person.value()).setParameter("open", CartStatus.OPEN).getResultStream().findFirst();
    }

    /** The person's open cart, to change: others who want to change it wait. A new one when there is none. */
    public Cart hold(AccountId account, PersonId person) {
        if (!hold(person)) {
            waitForStart(person);
            if (!start(account, person)) {
                hold(person);
            }
        }
        return open(person).orElseThrow(() -> new IllegalStateException("held cart is gone"));
    }

    /** Makes the open cart the one that is ordered now. False when it is not the person's, or not open any more. */
    public boolean claim(long cartId, PersonId person) {
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
        return em.createQuery("update Cart c set c.changedAt = :now, c.version = c.version + 1"
                + " where c.personId = :person and c.status = :open")
            .setParameter("now", clock.instant()).setParameter("person", person.value())
            .setParameter("open", CartStatus.OPEN).executeUpdate() > 0;
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
