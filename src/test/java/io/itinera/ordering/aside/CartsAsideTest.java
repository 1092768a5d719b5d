package io.itinera.ordering.aside;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.request;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.aside.boundary.BringCartBack;
import io.itinera.ordering.aside.boundary.CartNameImpossible;
import io.itinera.ordering.aside.boundary.CartNameTaken;
import io.itinera.ordering.aside.boundary.CartResult;
import io.itinera.ordering.aside.boundary.KeptCartRow;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.aside.boundary.ReadCarts;
import io.itinera.ordering.aside.boundary.RemoveCart;
import io.itinera.ordering.aside.boundary.RenameCart;
import io.itinera.ordering.aside.boundary.SetCartAside;
import io.itinera.ordering.aside.boundary.TakeUpCart;
import io.itinera.ordering.aside.boundary.TooManyCarts;
import io.itinera.ordering.aside.control.RemovedCarts;
import io.itinera.ordering.boundary.CartEmpty;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ChangeCart;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person, several carts. */
@WithDatabase
class CartsAsideTest {
    private static final String OPEN = "select count(*) from ordering.cart where status = 'OPEN'";

    private Portal portal;
    private CartActs buyer;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        this.buyer = new CartActs(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear() {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-17.1 a cart set aside keeps its lines, the next article begins another, and coming back finds everything")
    void comesBack() {
        put(portal, DIRECTOR, "IT-100001", 10);
        put(portal, DIRECTOR, "IT-100003", 5);
        assertThat(buyer.cart().beside()).isFalse();
        long first = buyer.setAside("Quirófano 3, octubre");
        assertThat(buyer.cart().isEmpty()).isTrue();
        put(portal, DIRECTOR, "IT-100002", 2);
        assertThat(buyer.cart().beside()).isTrue();

        assertThat(buyer.carts().aside()).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Quirófano 3, octubre");
            assertThat(kept.lines()).isEqualTo(2);
            assertThat(kept.total()).isEqualByComparingTo("580");
        });
        long second = buyer.cart().id();
        buyer.takeUp(first);
        assertThat(buyer.cart().name()).isEqualTo("Quirófano 3, octubre");
        assertThat(buyer.cart().total()).isEqualByComparingTo("580");
        assertThat(buyer.carts().aside()).extracting(KeptCartRow::id).containsExactly(second);
        assertThat(portal.rows("select type, outcome, account_id from journey.touchpoint where type in ('CART_SET_ASIDE', 'CART_TAKEN_UP') order by occurred_at, id"))
            .containsExactly("CART_SET_ASIDE|COMPLETED|1", "CART_TAKEN_UP|COMPLETED|1");
    }

    @Test
    @DisplayName("ORD-17.2 doing it twice is done once, and an empty cart without a name is not kept")
    void isDoneOnce() {
        put(portal, DIRECTOR, "IT-100001", 10);
        long first = buyer.cart().id();
        buyer.setAside("Uno");
        assertThat(buyer.as(() -> portal.get(SetCartAside.class).setAside(first, "Uno"))).isInstanceOf(CartResult.DoneBefore.class);
        put(portal, DIRECTOR, "IT-100001", 10);
        buyer.as(() -> portal.get(ChangeCart.class).change("IT-100001", "0", null));
        buyer.takeUp(first);
        assertThat(buyer.takeUp(first)).isInstanceOf(CartResult.DoneBefore.class);
        assertThat(buyer.carts().aside()).isEmpty();
        assertThat(portal.rows("select status from ordering.cart")).containsExactly("OPEN");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type in ('CART_SET_ASIDE', 'CART_TAKEN_UP')")).containsExactly("2");
    }

    @Test
    @DisplayName("ORD-17.2 sixteen tabs that change the cart and fill it at once leave one open cart, and every piece is somewhere")
    void losesNothing() throws Exception {
        List<Long> kept = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D")) {
            put(portal, DIRECTOR, "IT-100001", 10);
            kept.add(buyer.setAside(name));
        }
        put(portal, DIRECTOR, "IT-100003", 5);
        List<Callable<Void>> tabs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int tab = i;
            tabs.add(() -> {
                if (tab % 2 == 0) {
                    takeUpOrBeTold(kept.get(tab / 2 % 4));
                } else {
                    put(portal, DIRECTOR, "IT-100001", 10);
                }
                return null;
            });
        }
        together(tabs);
        assertThat(portal.rows(OPEN)).containsExactly("1");
        assertThat(portal.rows("select article_id, sum(quantity) from ordering.cart_line group by article_id order by article_id"))
            .containsExactly("11|120", "13|5");
    }

    @Test
    @DisplayName("ORD-17.2 whatever is done in whatever order, each article is in the cart where it was put")
    void followsAnyPath() {
        Random dice = new Random(17);
        Map<String, Integer> expected = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        String now = "start";
        put(portal, DIRECTOR, "IT-100001", 10);
        expected.put(now, 10);
        for (int step = 0; step < 60; step++) {
            int deed = dice.nextInt(3);
            if (deed == 0 && expected.getOrDefault(now, 0) > 0 && ids.size() < 15) {
                String name = "C" + step;
                ids.put(name, buyer.setAside(name));
                expected.put(name, expected.remove(now));
                now = "new" + step;
                expected.put(now, 0);
            } else if (deed == 1 && !ids.isEmpty() && expected.get(now) > 0) {
                String to = ids.keySet().stream().sorted().skip(dice.nextInt(ids.size())).findFirst().orElseThrow();
                String named = "N" + step;
                buyer.as(() -> portal.get(RenameCart.class).rename(buyer.cart().id(), named));
                long left = buyer.cart().id();
                buyer.takeUp(ids.remove(to));
                expected.put(named, expected.remove(now));
                ids.put(named, left);
                now = to;
            } else {
                put(portal, DIRECTOR, "IT-100001", 10);
                expected.merge(now, 10, Integer::sum);
            }
        }
        assertThat(portal.rows(OPEN).get(0)).isIn("0", "1");
        ids.forEach((name, id) -> assertThat(portal.rows("select sum(quantity) from ordering.cart_line where cart_id = " + id))
            .as(name).containsExactly(expected.get(name).toString()));
        String open = now;
        assertThat(buyer.cart().lines().stream().mapToInt(line -> line.quantity()).sum()).isEqualTo(expected.get(open));
    }

    @Test
    @DisplayName("ORD-17.3 what is changed or submitted in a cart that was left in another tab is refused, and nothing comes into another one")
    void keepsCartsApart() {
        put(portal, DIRECTOR, "IT-100001", 10);
        long first = buyer.setAside("Uno");
        put(portal, DIRECTOR, "IT-100003", 5);
        assertThatThrownBy(() -> buyer.as(() -> portal.get(ChangeCart.class).change("IT-100001", "50", first))).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> buyer.as(() -> portal.get(SubmitOrder.class).submit(request(first)))).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> buyer.as(() -> portal.get(SetCartAside.class).setAside(first, "Dos"))).isInstanceOf(CartSetAside.class);
        assertThat(portal.rows("select article_id, quantity from ordering.cart_line order by article_id")).containsExactly("11|10", "13|5");
        assertThat(portal.rows("select type, reason from journey.touchpoint where outcome = 'REJECTED' order by occurred_at, id"))
            .containsExactly("CART_CHANGED|cart-set-aside", "ORDER_SUBMITTED|cart-set-aside", "CART_SET_ASIDE|cart-set-aside");
        submit(portal, DIRECTOR);
        buyer.takeUp(first);
        assertThat(buyer.cart().id()).isEqualTo(first);
        submit(portal, DIRECTOR);
        assertThatThrownBy(() -> buyer.takeUp(first)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("ORD-17.4 a cart is removed with all that is in it and brought back, for a week; then it is gone")
    void removes() {
        put(portal, DIRECTOR, "IT-100001", 10);
        long first = buyer.setAside("Uno");
        buyer.as(() -> portal.get(RemoveCart.class).remove(first));
        assertThat(buyer.as(() -> portal.get(RemoveCart.class).remove(first))).isInstanceOf(CartResult.DoneBefore.class);
        assertThat(buyer.carts().aside()).isEmpty();
        assertThat(buyer.carts().removed()).extracting(KeptCartRow::lines).containsExactly(1);
        put(portal, DIRECTOR, "IT-100003", 5);
        buyer.setAside("uno");
        assertThat(buyer.as(() -> portal.get(BringCartBack.class).bringBack(first)).name()).isEqualTo("Uno (2)");
        buyer.takeUp(first);
        assertThat(buyer.cart().total()).isEqualByComparingTo("80");
        buyer.as(() -> portal.get(RemoveCart.class).remove(first));
        assertThat(buyer.cart().id()).isNull();
        assertThat(portal.get(RemovedCarts.class).clear(portal.clock().instant())).isZero();
        portal.clock().advance(Duration.ofDays(8));
        assertThat(portal.get(RemovedCarts.class).clear(portal.clock().instant().minus(Duration.ofDays(7)))).isEqualTo(1);
        assertThat(portal.rows("select article_id from ordering.cart_line")).containsExactly("13");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'CART_KEPT' order by occurred_at, id"))
            .containsExactly("removed", "brought-back", "removed");
    }

    @Test
    @DisplayName("ORD-17.6 twenty lie aside at most, no two of one name, and a name that fits")
    void isBounded() {
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThatThrownBy(() -> buyer.setAside("  ")).isInstanceOf(CartNameImpossible.class);
        assertThatThrownBy(() -> buyer.setAside("x".repeat(61))).isInstanceOf(CartNameImpossible.class);
        long first = buyer.setAside("Cart 1");
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThatThrownBy(() -> buyer.setAside("cart 1")).isInstanceOf(CartNameTaken.class);
        for (int i = 2; i <= 20; i++) {
            put(portal, DIRECTOR, "IT-100001", 10);
            buyer.setAside("Cart " + i);
        }
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThatThrownBy(() -> buyer.setAside("Cart 21")).isInstanceOf(TooManyCarts.class);
        buyer.takeUp(first);
        assertThat(buyer.carts().aside()).hasSize(20);
        buyer.as(() -> portal.get(ChangeCart.class).change("IT-100001", "0", null));
        assertThatThrownBy(() -> buyer.setAside("Vacío")).isInstanceOf(TooManyCarts.class);
        buyer.as(() -> portal.get(RemoveCart.class).remove(buyer.carts().aside().get(0).id()));
        assertThatThrownBy(() -> buyer.setAside("Vacío")).isInstanceOf(CartEmpty.class);
        assertThat(portal.statements(() -> buyer.carts())).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("ORD-17.6 nobody sees or touches the carts of another person, of the same hospital or another")
    void isPrivate() {
        put(portal, DIRECTOR, "IT-100001", 10);
        long first = buyer.setAside("Uno");
        for (Actor other : List.of(REQUESTER, STRANGER)) {
            assertThat(portal.as(other, () -> portal.get(ReadCarts.class).all()).aside()).isEmpty();
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(TakeUpCart.class).takeUp(first))).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(RemoveCart.class).remove(first))).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(SubmitOrder.class).submit(request(first)))).isInstanceOf(NoSuchRecord.class);
            put(portal, other, "IT-100003", 5);
            CartRow theirs = portal.as(other, () -> portal.get(ShowCart.class).cart());
            assertThatThrownBy(() -> portal.as(other, () -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(theirs.id(),
                theirs.version(), Set.of(13L), first, null, false)))).isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(ReadCarts.class).all())).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select quantity from ordering.cart_line where cart_id = " + first)).containsExactly("10");
    }

    /** A cart that was open when somebody came to it, and lies aside a moment later, is not taken up behind their back. */
    private void takeUpOrBeTold(long cart) {
        try {
            buyer.takeUp(cart);
        } catch (ChangedMeanwhile told) {
            assertThat(told.code()).isEqualTo("changed-meanwhile");
        }
    }

    private static void together(List<Callable<Void>> deeds) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(deeds.size());
        for (Future<Void> done : pool.invokeAll(deeds)) {
            done.get();
        }
        pool.shutdownNow();
    }
}
