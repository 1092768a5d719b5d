package io.itinera.ordering.aside.control;

import io.itinera.ordering.aside.boundary.CartNameImpossible;
import io.itinera.ordering.aside.boundary.CartNameTaken;
import io.itinera.ordering.aside.boundary.TooManyCarts;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the carts beside the open one. Whoever changes which is open does so alone for the person until the transaction ends. */
@ApplicationScoped
public class CartsAside {
    public static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Carts carts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** A cart that is not ordered. @param name null while it has none @param held whether nobody else can change it meanwhile */
    public record Kept(long id, CartStatus status, String name, boolean held) {
        private Kept with(boolean nowHeld) {
            return new Kept(id, status, name, nowHeld);
        }
    }

    /**
     * The person's cart, while nobody else changes which of theirs is open. One that is not open is held before the person's
     * row, not after it: whoever meant to fill it, and waited while it was put aside, holds it still and comes for that row next.
     *
     * @return not held when somebody has just changed it
     * @throws NoSuchRecord     for a cart that is not the person's
     * @throws ChangedMeanwhile when it has become an order
     */
    public Kept take(long id) {
        Kept found = find(id);
        if (found.status() != CartStatus.OPEN && !hold(id, found.status())) {
            return find(id);
        }
        carts.waitForStart(actor.get().person());
        carts.forget(actor.get().person());
        Kept now = find(id);
        return now.with(now.status() == found.status());
    }

    private boolean hold(long id, CartStatus status) {
        return SqlQuery.of("update ordering.cart set version = version + 1 where id = ? and status = ?", id, status).update(em) == 1;
    }

    private Kept find(long id) {
        Actor person = actor.get();
        Kept found = SqlQuery.of("select c.id, c.status, c.name from ordering.cart c where c.id = ? and c.person_id = ? and c.account_id = ?",
            id, person.person().value(), person.ownAccount().value()).rows(em).stream().map(CartsAside::kept).findFirst().orElseThrow(NoSuchRecord::new);
        if (found.status() == CartStatus.ORDERED) {
            throw new ChangedMeanwhile();
        }
        return found;
    }

    /** The open cart, to be left; nobody puts anything in meanwhile. */
    public Optional<Kept> open() {
        return !carts.hold(actor.get().person()) ? Optional.empty() : SqlQuery.of("select c.id, c.status, c.name from ordering.cart c"
            + " where c.person_id = ? and c.status = 'OPEN'", actor.get().person().value()).rows(em).stream()
            .map(row -> kept(row).with(true)).findFirst();
    }

    /** @throws ChangedMeanwhile when it is not what it was taken for any more */
    public void become(Kept cart, CartStatus next, String name) {
        int changed = !cart.held() ? 0 : SqlQuery.of("update ordering.cart set status = ?, name = ?, changed_at = ?, beside = true, version = version + 1 where id = ? and status = ?",
            next, name, clock.instant(), cart.id(), cart.status()).update(em);
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    /** The cart to be set aside when it is anybody's work, and gone otherwise. */
    public void leave(Kept open) {
        if (open.name() == null && isEmpty(open.id())) {
            SqlQuery.of("delete from ordering.cart where id = ?", open.id()).update(em);
        } else {
            become(open, CartStatus.ASIDE, open.name());
        }
    }

    /** A new cart beside the open one, to the same place and cost centre, complete or in parts like it. */
    public HeldCart make(long like, String name) {
        long id = SqlQuery.of("select nextval('ordering.cart_seq')").row(em).number(0);
        SqlQuery.of("insert into ordering.cart (id, account_id, person_id, status, cost_centre_id, site_id, complete_only, name, changed_at, version)"
            + " select ?, c.account_id, c.person_id, 'ASIDE', c.cost_centre_id, c.site_id, c.complete_only, ?, c.changed_at, 1 from ordering.cart c where c.id = ?",
            id, name, like).update(em);
        SqlQuery.of("update ordering.cart set beside = true where id = ?", like).update(em);
        return carts.read(id).held();
    }

    /** A cart that lies aside, to change what is in it. */
    public HeldCart hold(Kept aside) {
        if (aside.status() != CartStatus.ASIDE) {
            throw new ChangedMeanwhile();
        }
        become(aside, CartStatus.ASIDE, aside.name());
        return carts.read(aside.id()).held();
    }

    public boolean isEmpty(long id) {
        return SqlQuery.of("select count(*) from ordering.cart_line l where l.cart_id = ?", id).row(em).number(0) == 0;
    }

    /** @throws TooManyCarts when one more cannot lie aside */
    public void requireRoom() {
        long aside = SqlQuery.of("select count(*) from ordering.cart c where c.person_id = ? and c.status = 'ASIDE'",
            actor.get().person().value()).row(em).number(0);
        if (aside >= MOST) {
            throw new TooManyCarts(MOST);
        }
    }

    /** @param cart that is to have the name; null for a new one @throws CartNameImpossible or {@link CartNameTaken} */
    public String name(String typed, Long cart) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new CartNameImpossible(LONGEST_NAME);
        }
        if (isTaken(name, cart)) {
            throw new CartNameTaken(name);
        }
        return name;
    }

    /** The same name, with a number behind it when another cart has it by now. */
    public String free(Kept cart) {
        String name = cart.name();
        for (int i = 2; name != null && isTaken(name, cart.id()); i++) {
            String number = " (" + i + ")";
            name = cart.name().substring(0, Math.min(cart.name().length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }

    private boolean isTaken(String name, Long cart) {
        List<SqlRow> others = SqlQuery.of("select c.name from ordering.cart c where c.person_id = ? and c.status in ('OPEN', 'ASIDE')"
            + " and c.name is not null and c.id <> ?", actor.get().person().value(), cart == null ? 0L : cart).rows(em);
        return others.stream().anyMatch(other -> other.text(0).equalsIgnoreCase(name));
    }

    private static Kept kept(SqlRow row) {
        return new Kept(row.number(0), CartStatus.valueOf(row.text(1)), row.text(2), false);
    }
}
