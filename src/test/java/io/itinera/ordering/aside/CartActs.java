package io.itinera.ordering.aside;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;

import io.itinera.ordering.aside.boundary.CartResult;
import io.itinera.ordering.aside.boundary.CartsRow;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.aside.boundary.ReadCarts;
import io.itinera.ordering.aside.boundary.SetCartAside;
import io.itinera.ordering.aside.boundary.TakeUpCart;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.testing.Portal;
import java.util.Set;
import java.util.concurrent.Callable;

/** What the director does with their carts. */
record CartActs(Portal portal) {
    <T> T as(Callable<T> deed) {
        return portal.as(DIRECTOR, deed);
    }

    CartRow cart() {
        return as(() -> portal.get(ShowCart.class).cart());
    }

    CartsRow carts() {
        return as(() -> portal.get(ReadCarts.class).all());
    }

    long setAside(String name) {
        long id = cart().id();
        as(() -> portal.get(SetCartAside.class).setAside(id, name));
        return id;
    }

    CartResult takeUp(long id) {
        return as(() -> portal.get(TakeUpCart.class).takeUp(id));
    }

    int move(CartRow seen, Set<Long> articles, Long target, String name, boolean copied) {
        return as(() -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(seen.id(), seen.version(), articles, target, name, copied)));
    }
}
