package io.itinera.ordering.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.aSubmittedOrder;
import static io.itinera.ordering.OrderingFixture.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.control.BuyersWork;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.OrderNumbers;
import io.itinera.ordering.control.OrdersBrief;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class FillCartTest {
    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-1.1 many first articles at the same moment end in one cart")
    void startsOneCart(Portal portal) throws Exception {
        aSubmittedOrder(portal);
        List<Callable<Void>> puts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            puts.add(() -> {
                put(portal, DIRECTOR, "IT-100001", 10);
                return null;
            });
        }
        var pool = Executors.newFixedThreadPool(12);
        for (Future<Void> done : pool.invokeAll(puts)) {
            done.get();
        }
        pool.shutdownNow();
        assertThat(portal.rows("select count(*) from ordering.cart where status = 'OPEN'")).containsExactly("1");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart()).lines())
            .singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(120));
        assertThat(portal.as(DIRECTOR, () -> portal.get(BuyersWork.class).count(DIRECTOR)).number()).isEqualTo(1);
    }

    @Test
    @DisplayName("ORD-1.2 putting in again adds up, and the touchpoint names account, cart, article and amount")
    void addsUp(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        PutResult put = portal.as(DIRECTOR, () -> portal.get(FillCart.class).put("IT-100001", null));
        assertThat(put.inCart()).isEqualTo(20);
        assertThat(put.amount()).isEqualByComparingTo("160");
        assertThat(portal.rows("select outcome, account_id, amount from journey.touchpoint where type = 'CART_FILLED' order by amount"))
            .containsExactly("COMPLETED|1|80.0000", "COMPLETED|1|160.0000");
        assertThat(portal.rows("select count(*) from journey.touchpoint_object where object_type in ('CART', 'PRODUCT')"))
            .containsExactly("4");
    }

    @Test
    @DisplayName("ORD-1.6 what another instance has changed in the cart meanwhile is in it, and counts in its total")
    void knowsWhatOthersChanged(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        portal.inTransaction(em -> {
            em.createNativeQuery("update ordering.cart set version = version + 1, changed_at = changed_at + interval '1' second")
                .executeUpdate();
            em.createNativeQuery("insert into ordering.cart_line (id, cart_id, article_id, quantity, line_no)"
                + " select 7, id, " + CatalogFixture.CATHETER + ", 5, 2 from ordering.cart").executeUpdate();
        });
        PutResult put = portal.as(DIRECTOR, () -> portal.get(FillCart.class).put("IT-100001", "10"));
        assertThat(put.lines()).isEqualTo(2);
        assertThat(put.total()).isEqualByComparingTo("660");
        assertThat(portal.rows("select article_id, quantity from ordering.cart_line order by line_no"))
            .containsExactly("11|20", CatalogFixture.CATHETER + "|5");
    }

    @Test
    @DisplayName("ORD-1.6 what somebody sees of a cart while another still changes it is not taken for the cart afterwards")
    void doesNotRememberHalfAChange(Portal portal) {
        portal.inTransaction(em -> {
            long cart = portal.get(Carts.class).hold(DIRECTOR.ownAccount(), DIRECTOR.person()).id();
            em.createNativeQuery("insert into ordering.cart_line (id, cart_id, article_id, quantity, line_no) values (7, ?1, 11, 30, 1)")
                .setParameter(1, cart).executeUpdate();
        });
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThat(portal.rows("select quantity from ordering.cart_line")).containsExactly("40");
    }

    @Test
    @DisplayName("ORD-1.6 a change that was undone is not remembered as if it had happened")
    void forgetsWhatWasUndone(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThatThrownBy(() -> portal.inTransaction(em -> {
            put(portal, DIRECTOR, "IT-100003", 5);
            throw new IllegalStateException("undone");
        })).isInstanceOf(IllegalStateException.class);
        PutResult put = portal.as(DIRECTOR, () -> portal.get(FillCart.class).put("IT-100001", "10"));
        assertThat(put.lines()).isEqualTo(1);
        assertThat(put.total()).isEqualByComparingTo("160");
    }

    @Test
    @DisplayName("ORD-1.3 unknown and withdrawn articles and impossible quantities are refused, and nothing is stored")
    void refuses(Portal portal) {
        assertThatThrownBy(() -> put(portal, DIRECTOR, "IT-0", 1)).isInstanceOf(UnknownArticle.class);
        assertThatThrownBy(() -> put(portal, DIRECTOR, "IT-100004", 1)).isInstanceOf(ArticleWithdrawn.class);
        assertThatThrownBy(() -> put(portal, DIRECTOR, "IT-100001", 7)).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> put(portal, APPROVER, "IT-100001", 10)).isInstanceOf(NotPermitted.class);
        put(portal, DIRECTOR, "IT-100001", 100_000);
        assertThatThrownBy(() -> put(portal, DIRECTOR, "IT-100001", 10)).isInstanceOf(QuantityNotPossible.class);
        assertThat(portal.rows("select quantity from ordering.cart_line")).containsExactly("100000");
    }

    @Test
    @DisplayName("ORD-1.4 a line shows its price, where it comes from, and the day it would arrive")
    void showsPriceAndDay(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        put(portal, DIRECTOR, "IT-100003", 5);
        List<CartLineRow> lines = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart()).lines();
        assertThat(lines).extracting(line -> line.price().contractNumber()).containsExactly("C-1", null);
        assertThat(lines).extracting(line -> line.supply().promise().completeOn().toString()).containsExactly("2026-11-30", "2026-12-03");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart()).saving()).isEqualByComparingTo("20");
    }

    @Test
    @DisplayName("ORD-1.5 a shortage is a touchpoint once per cart and article, with the money at stake")
    void noticesShortageOnce(Portal portal) {
        put(portal, DIRECTOR, "IT-100002", 7);
        for (int i = 0; i < 2; i++) {
            CartRow cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart());
            assertThat(cart.lines().get(0).supply().possible()).isEqualTo(6);
            portal.as(DIRECTOR, () -> portal.get(NoticeShortage.class).notice(cart));
        }
        assertThat(portal.rows("select account_id, amount from journey.touchpoint where type = 'OUT_OF_STOCK_MET'"))
            .containsExactly("1|140.0000");
    }

    @Test
    @DisplayName("ORD-5.1 an order is repeated at today's rules, and what cannot come back is named with its reason")
    void repeatsWhatItCan(Portal portal) {
        put(portal, DIRECTOR, "IT-100003", 5);
        String number = aSubmittedOrder(portal);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 13;");
        Repetition repetition = portal.as(DIRECTOR, () -> portal.get(RepeatOrder.class).repeat(number));
        assertThat(repetition.partNumbers()).containsExactly("IT-100001");
        assertThat(repetition.leftOut()).extracting(Repetition.LeftOut::reason).containsExactly(Repetition.Reason.WITHDRAWN);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(RepeatOrder.class).repeat(number))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-2.8 the search box and the history know the own account's orders only")
    void keepsTheWallWhenSearching(Portal portal) {
        String number = aSubmittedOrder(portal);
        OrderNumbers numbers = portal.get(OrderNumbers.class);
        assertThat(portal.as(DIRECTOR, () -> numbers.find(DIRECTOR, number.toLowerCase(java.util.Locale.ROOT)))).hasSize(1);
        assertThat(portal.as(DIRECTOR, () -> numbers.find(DIRECTOR, "or-1"))).hasSize(1);
        assertThat(portal.as(STRANGER, () -> numbers.find(STRANGER, number))).isEmpty();
        assertThat(portal.as(STRANGER, () -> portal.get(TrackOrders.class).history(new HistoryQuery("OPEN", null, null, null, null, 1, 20)))
            .rows()).isEmpty();
        assertThat(portal.as(DIRECTOR, () -> portal.get(OrdersBrief.class).brief(DIRECTOR, new AccountId(1)))).hasSize(2);
        portal.clock().advance(java.time.Duration.ofDays(20));
        assertThat(portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).history(new HistoryQuery("LATE", "gUANTES", null, null, "total", 1, 20)))
            .rows()).singleElement().satisfies(row -> assertThat(row.lateLines()).isEqualTo(1));
        assertThat(portal.as(DIRECTOR, () -> portal.get(OrdersBrief.class).brief(DIRECTOR, new AccountId(1)))).hasSize(3);
        portal.sql("update ordering.order_line set confirmed = 10, shipped = 10;\nupdate ordering.purchase_order set status = 'SHIPPED';");
        assertThat(portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).history(new HistoryQuery(null, null, null, null, null, 1, 20)))
            .rows()).singleElement().satisfies(row -> assertThat(row.lateLines()).isZero());
        portal.sql("update ordering.purchase_order set status = 'RECEIVED'");
        assertThat(portal.as(DIRECTOR, () -> portal.get(OrdersBrief.class).brief(DIRECTOR, new AccountId(1)))).as("what is over is told as the last one only")
            .singleElement().satisfies(row -> assertThat(row.kind()).isEqualTo("last"), row -> assertThat(row.on()).isEqualTo("2026-11-26"));
    }
}
