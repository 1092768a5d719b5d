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
import java.util.Optional;

/** Keeps carts. A person has at most one open cart; whoever changes it holds its row until the transaction ends. */
@ApplicationScoped
public class Carts {
    private static final String WITH_LINES = "select distinct c from Cart c left join fetch c.lines ";

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
        if (!hold(person) && (isFirst(person) || !waitFor(person) || !hold(person))) {
            return create(account, person);
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

    /** Whether this is the person's first cart ever; then nobody else can start one before this transaction ends. */
    private boolean isFirst(PersonId person) {
        return em.createNativeQuery("insert into ordering.buyer (person_id, carts) values (?1, 1) on conflict do nothing")
            .setParameter(1, person.value()).executeUpdate() == 1;
    }

    /** Waits for whoever starts a cart for the same person at this moment. */
    private boolean waitFor(PersonId person) {
        return em.createNativeQuery("update ordering.buyer set carts = carts + 1 where person_id = ?1")
            .setParameter(1, person.value()).executeUpdate() == 1;
    }

    /** Starts from where the person's last order went and was booked. */
    private Cart create(AccountId account, PersonId person) {
        Object[] habits = em.createQuery("select o.costCentreId, o.siteId from PurchaseOrder o"
                + " where o.accountId = :account and o.personId = :person order by o.submittedAt desc", Object[].class)
            .setParameter("account", account.value()).setParameter("person", person.value()).setMaxResults(1)
            .getResultStream().findFirst().orElse(new Object[2]);
        Cart cart = new Cart(account, person, (Long) habits[0], (Long) habits[1], clock.instant());
        em.persist(cart);
        return cart;
    }
}
