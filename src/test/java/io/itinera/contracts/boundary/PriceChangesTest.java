package io.itinera.contracts.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.control.TellPriceChanges;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is the 26th of November; a rise can hold from the 26th of December on. */
@WithDatabase
class PriceChangesTest {
    private static final String BANDAGE = "IT-100005";
    private static final String GLOVES = "IT-100001";
    private static final String LIST = "select cast(amount as numeric(9,2)), valid_from, valid_to from contracts.price"
        + " where article_id = 15 order by valid_from";
    private static final String TOLD = "select a.code, t.reason, cast(t.amount as numeric(9,2)) from journey.touchpoint t"
        + " join accounts.account a on a.id = t.account_id where t.type = 'PRICE_CHANGE_TOLD' order by a.code, t.id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 500;\nupdate contracts.price set id = -id;"); // apart from those the sequence gives out
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("CON-6.1 a higher price needs 30 days of notice, a lower one none; a slip of today can be put right up to yesterday's price")
    void needsNotice(Portal portal) {
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.335", "3.50", null)).isInstanceOf(PriceRiseTooSoon.class)
            .satisfies(refused -> assertThat(((PriceRiseTooSoon) refused).arguments()).containsExactly(LocalDate.parse("2026-12-26"), 30));
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.335", "3.50", "2026-12-25")).isInstanceOf(PriceRiseTooSoon.class);
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.335", "3.00", "2026-11-25")).isInstanceOf(PriceDayNotPossible.class);
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.335", "3.00", "2027-11-27")).isInstanceOf(PriceDayNotPossible.class);
        change(portal, BANDAGE, "3.335", "0.40", null);
        change(portal, BANDAGE, "0.40", "3.33", null);
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.33", "3.34", null)).isInstanceOf(PriceRiseTooSoon.class);
        assertThat(portal.rows(LIST)).containsExactly("3.34|2026-01-01|2026-11-25", "3.33|2026-11-26|null");
        assertThat(portal.rows("select outcome, reason, count(*) from journey.touchpoint where type = 'PRICE_CHANGED' group by outcome, reason order by reason"))
            .containsExactly("REJECTED|price-day-not-possible|2", "REJECTED|price-rise-too-soon|3", "COMPLETED|null|2");
    }

    @Test
    @DisplayName("CON-6.2 an announced price holds from its day, is shown with today's until then, and gives way to what is announced later")
    void holdsFromItsDay(Portal portal) {
        change(portal, BANDAGE, "3.335", "3.60", "2027-01-01");
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindArticles.class).offered(BANDAGE)).tag().ahead())
            .satisfies(ahead -> assertThat(ahead.unitPrice()).isEqualByComparingTo("3.60"))
            .satisfies(ahead -> assertThat(ahead.from()).isEqualTo("2027-01-01"));
        change(portal, BANDAGE, "3.335", "3.50", "2027-02-01");
        assertThat(portal.rows(LIST)).containsExactly("3.34|2026-01-01|2027-01-31", "3.50|2027-02-01|null");
        portal.clock().advance(Duration.ofDays(60));
        change(portal, BANDAGE, "3.335", "3.45", "2027-02-01");
        assertThatThrownBy(() -> change(portal, BANDAGE, "3.335", "3.45", "2027-01-31")).isInstanceOf(PriceRiseTooSoon.class);
        change(portal, BANDAGE, "3.335", "3.20", null);
        assertThat(portal.rows(LIST)).containsExactly("3.34|2026-01-01|2027-01-24", "3.20|2027-01-25|2027-01-31", "3.45|2027-02-01|null");
        portal.clock().advance(Duration.ofDays(7));
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindArticles.class).offered(BANDAGE)).tag().unitPrice()).isEqualByComparingTo("3.45");
        assertThat(portal.rows("select state, count(*) from contracts.price_change group by state order by state"))
            .containsExactly("ANNOUNCED|2", "REPLACED|2");
    }

    @Test
    @DisplayName("CON-6.3 what is withdrawn does not come; withdrawing twice is refused, and announcing today's price withdraws too")
    void withdraws(Portal portal) {
        change(portal, BANDAGE, "3.335", "3.60", "2027-01-01");
        withdraw(portal, BANDAGE);
        assertThat(portal.rows(LIST)).containsExactly("3.34|2026-01-01|null");
        assertThatThrownBy(() -> withdraw(portal, BANDAGE)).isInstanceOf(NoPriceAnnounced.class);
        portal.sql("update contracts.price set amount = 3.33 where article_id = 15");
        change(portal, BANDAGE, "3.33", "3.60", "2027-01-01");
        change(portal, BANDAGE, "3.33", "3.33", "2027-01-01");
        assertThat(portal.rows(LIST)).containsExactly("3.33|2026-01-01|null");
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(WithdrawPrice.class).withdraw(BANDAGE))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("CON-6.4 hospitals that bought and pay by the list are told once, of all that was gathered, with what it costs them")
    void tellsThoseConcerned(Portal portal) throws Exception {
        orders(portal);
        change(portal, BANDAGE, "3.335", "3.60", "2027-01-01");
        change(portal, GLOVES, "10", "9", "2026-12-01");
        tellAtOnce(portal);
        assertThat(portal.rows(TOLD)).as("gathered for ten minutes").isEmpty();
        portal.clock().advance(Duration.ofMinutes(10));
        tellAtOnce(portal);
        tellAtOnce(portal);
        assertThat(portal.rows(TOLD)).containsExactly("H1|null|26.50", "H2|null|-20.00");
        assertThat(portal.rows("select person_id, message_key, severity from alerts.alert where message_key like 'price%' order by person_id"))
            .containsExactly("1|price-change-more|WARNING", "5|price-change-less|INFO");
        assertThat(portal.rows("select o.object_id from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'PRICE_CHANGE_TOLD' and o.object_type = 'PRODUCT' order by o.object_id")).containsExactly(GLOVES, BANDAGE);
        withdraw(portal, BANDAGE);
        tellAtOnce(portal);
        assertThat(portal.rows(TOLD)).containsExactly("H1|null|26.50", "H1|price-change-withdrawn|0.00", "H2|null|-20.00");
    }

    @Test
    @DisplayName("CON-6.5 a change withdrawn before anybody was told is never told")
    void keepsQuiet(Portal portal) throws Exception {
        orders(portal);
        change(portal, BANDAGE, "3.335", "3.60", "2027-01-01");
        withdraw(portal, BANDAGE);
        portal.clock().advance(Duration.ofHours(1));
        tellAtOnce(portal);
        assertThat(portal.rows(TOLD)).isEmpty();
    }

    @Test
    @DisplayName("CON-6.6 a hospital reads what changes for it alone, by its own prices and purchases, in as many statements for many as for one")
    void readsItsOwn(Portal portal) {
        orders(portal);
        change(portal, BANDAGE, "3.335", "3.60", "2027-01-01");
        int one = portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ReadPriceChanges.class).coming(1, 20)));
        change(portal, GLOVES, "10", "9", "2026-12-01");
        change(portal, "IT-100003", "100", "90", null);
        PriceChangesPage ours = portal.as(DIRECTOR, () -> portal.get(ReadPriceChanges.class).coming(1, 20));
        assertThat(ours.rows()).singleElement().satisfies(row -> {
            assertThat(row.partNumber()).isEqualTo(BANDAGE);
            assertThat(row.before()).isEqualByComparingTo("3.335");
            assertThat(row.after()).isEqualByComparingTo("3.60");
            assertThat(row.units()).isEqualTo(100);
            assertThat(row.effect()).isEqualByComparingTo("26.50");
            assertThat(row.basket()).isEqualByComparingTo("333.50");
        });
        assertThat(portal.as(STRANGER, () -> portal.get(ReadPriceChanges.class).coming(1, 20)).effect()).isEqualByComparingTo("-20");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadPriceChanges.class).past(1, 20)).rows()).isEmpty();
        portal.clock().advance(Duration.ofDays(40));
        assertThat(portal.as(STRANGER, () -> portal.get(ReadPriceChanges.class).past(1, 20)).rows())
            .extracting(PriceChangeRow::partNumber).containsExactly(GLOVES);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadPriceChanges.class).past(1, 20)).effect()).isEqualByComparingTo("26.50");
        assertThat(portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ReadPriceChanges.class).past(1, 20)))).isEqualTo(one);
        assertThat(portal.as(APPROVER, () -> portal.get(ReadPriceChanges.class).past(1, 20)).total()).isEqualTo(1);
        assertThatThrownBy(() -> portal.as(REQUESTER, () -> portal.get(ReadPriceChanges.class).coming(1, 20))).isInstanceOf(NotPermitted.class);
    }

    /** The director's hospital buys gloves by its contract and 100 bandages by the list, the other 20 gloves by the list. */
    private static void orders(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        put(portal, DIRECTOR, BANDAGE, 100);
        submit(portal, DIRECTOR);
        put(portal, STRANGER, GLOVES, 20);
        portal.as(STRANGER, () -> portal.get(SubmitOrder.class).submit(
            new SubmitOrder.Request(portal.get(ShowCart.class).cart().id(), "OR-2",
                2L, OrderingFixture.FOREIGN_SITE, null, false, null)));
    }

    /** As eight instances of the portal would at the same moment. */
    private static void tellAtOnce(Portal portal) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> rounds = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                rounds.add(Executors.callable(() -> portal.get(TellPriceChanges.class).tell()));
            }
            for (Future<Object> round : instances.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            instances.shutdownNow();
        }
    }

    private static void withdraw(Portal portal, String partNumber) {
        portal.as(OPERATIONS, () -> portal.get(WithdrawPrice.class).withdraw(partNumber));
    }

    private static void change(Portal portal, String partNumber, String seen, String amount, String from) {
        portal.as(OPERATIONS, () -> portal.get(ChangePrice.class).change(new ChangePrice.Request(partNumber, new BigDecimal(seen),
            new BigDecimal(amount), from == null ? null : LocalDate.parse(from), true)));
    }
}
