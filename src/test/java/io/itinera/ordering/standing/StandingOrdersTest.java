package io.itinera.ordering.standing;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.standing.StandingActs.CART;
import static io.itinera.ordering.standing.StandingActs.MONDAYS;
import static io.itinera.ordering.standing.StandingActs.MONTHS_END;
import static io.itinera.ordering.standing.StandingActs.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.standing.boundary.NotYourStandingOrder;
import io.itinera.ordering.standing.boundary.Origin;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.RhythmImpossible;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunDayImpossible;
import io.itinera.ordering.standing.boundary.StandingOrderEmpty;
import io.itinera.ordering.standing.boundary.StandingOrderEnded;
import io.itinera.ordering.standing.boundary.StandingTerms;
import io.itinera.ordering.standing.boundary.SteerStandingOrder;
import io.itinera.ordering.standing.boundary.SteerStandingOrder.Step;
import io.itinera.ordering.standing.boundary.TakeOverStandingOrder;
import io.itinera.ordering.standing.control.StandingData;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.privacy.Subject;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class StandingOrdersTest {
    private static final String GLOVES = "IT-100001";

    private Portal portal;
    private StandingActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new StandingActs(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-14.4 is made of an order, a list or the cart, at today's prices in whole packs, without what cannot be ordered")
    void isMade() {
        String order = OrderingFixture.aSubmittedOrder(portal);
        long list = portal.as(DIRECTOR, () -> {
            long id = portal.get(MakeList.class).make(new MakeList.Request("Planta 3", "READ", MakeList.Origin.NOTHING, null));
            portal.get(AddToList.class).add(id, GLOVES, 25);
            portal.get(AddToList.class).add(id, "IT-100005", null);
            return id;
        });
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 2);
        portal.sql("delete from contracts.price where article_id = " + CatalogFixture.BANDAGE);
        assertThat(lines(acts.make(DIRECTOR, new Origin(Origin.Kind.ORDER, order), MONDAYS))).containsExactly("IT-100001 10 8.0000");
        assertThat(lines(acts.make(DIRECTOR, new Origin(Origin.Kind.LIST, Long.toString(list)), MONDAYS))).containsExactly("IT-100001 30 8.0000");
        assertThat(lines(acts.make(DIRECTOR, CART, MONDAYS))).containsExactly("IT-100002 2 20.0000");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadStandingOrders.class).start(new Origin(Origin.Kind.LIST, Long.toString(list)))).leftOut())
            .extracting(line -> line.partNumber() + " " + line.reason()).containsExactly("IT-100005 NO_PRICE");
        assertThat(portal.rows("select reason, outcome, amount from journey.touchpoint where type = 'STANDING_ORDER_MADE' order by id"))
            .containsExactly("order|COMPLETED|80.0000", "list|COMPLETED|240.0000", "cart|COMPLETED|40.0000");
        assertThat(portal.rows("select count(*) from ordering.cart where status = 'OPEN'")).containsExactly("1");
        assertThatThrownBy(() -> acts.make(REQUESTER, CART, MONDAYS)).isInstanceOf(StandingOrderEmpty.class);
    }

    @Test
    @DisplayName("ORD-14.3 a rhythm without days, or with impossible ones, is refused; so is a place of another hospital")
    void refusesWhatIsNoRhythm() {
        OrderingFixture.put(portal, DIRECTOR, GLOVES, 10);
        LocalDate today = LocalDate.parse("2026-11-26");
        for (RhythmRow wrong : List.of(new RhythmRow("WEEKS", 1, Set.of(), null, today, null, null),
                new RhythmRow("WEEKS", 0, Set.of(DayOfWeek.MONDAY), null, today, null, null), new RhythmRow("MONTH_DAY", 1, Set.of(), 32, today, null, null),
                new RhythmRow("MONTH_DAY", 1, Set.of(), 1, today.minusDays(1), null, null), new RhythmRow("MONTH_DAY", 1, Set.of(), 30, today, today, null),
                new RhythmRow("MONTH_DAY", 1, Set.of(), 30, today, null, 0))) {
            assertThatThrownBy(() -> acts.make(DIRECTOR, CART, wrong)).as(wrong.toString()).isInstanceOf(RhythmImpossible.class);
        }
        StandingTerms foreign = new StandingTerms("x", OrderingFixture.FOREIGN_SITE, OrderingFixture.COST_CENTRE, null, 4, BigDecimal.ONE);
        long id = acts.make(DIRECTOR, CART, MONDAYS);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, foreign, null)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-14.5 a run is skipped, and that taken back; the rhythm stays, and what is skipped is not ordered")
    void skips() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.steer(DIRECTOR, id, Step.SKIP, "2026-11-30", null);
        acts.steer(DIRECTOR, id, Step.SKIP, "2026-12-14", null);
        acts.round();
        assertThat(acts.orders()).isEmpty();
        assertThat(acts.read(DIRECTOR, id).upcoming()).extracting(run -> run.planned() + " " + run.state()).startsWith(
            "2026-11-30 SKIPPED", "2026-12-07 PLANNED", "2026-12-14 SKIPPED", "2026-12-21 PLANNED");
        acts.steer(DIRECTOR, id, Step.TAKE_BACK, "2026-11-30", null);
        acts.round();
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ORDERED", "2026-12-14|2026-12-14|SKIPPED");
        for (String impossible : List.of("2026-11-30", "2026-12-14", "2026-12-15")) {
            assertThatThrownBy(() -> acts.steer(DIRECTOR, id, Step.SKIP, impossible, null)).isInstanceOf(RunDayImpossible.class);
        }
        assertThatThrownBy(() -> acts.steer(DIRECTOR, id, Step.TAKE_BACK, "2026-11-30", null)).isInstanceOf(RunDayImpossible.class);
        acts.roundOn("2026-12-12");
        assertThat(acts.runs(id)).contains("2026-12-14|2026-12-14|SKIPPED");
    }

    @Test
    @DisplayName("ORD-14.5 the next run is brought forward once, and the rhythm stays")
    void bringsForward() {
        long id = acts.make(DIRECTOR, MONTHS_END, GLOVES, 10);
        acts.steer(DIRECTOR, id, Step.BRING_FORWARD, null, "2026-12-09");
        acts.roundOn("2026-12-04");
        assertThat(acts.orders()).isEmpty();
        acts.roundOn("2026-12-05");
        acts.roundOn("2027-01-31");
        assertThat(acts.runs(id)).containsExactly("2027-01-31|2026-12-09|ORDERED");
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-12-09|SUBMITTED|1");
        assertThat(acts.read(DIRECTOR, id).row().next()).isEqualTo(LocalDate.parse("2027-02-28"));
        for (String impossible : List.of("2027-02-28", "2027-01-30")) {
            assertThatThrownBy(() -> acts.steer(DIRECTOR, id, Step.BRING_FORWARD, null, impossible)).isInstanceOf(RunDayImpossible.class);
        }
    }

    @Test
    @DisplayName("ORD-14.5 while it is paused nothing is ordered, and what went by is not made up for")
    void pauses() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.steer(DIRECTOR, id, Step.PAUSE, null, null);
        acts.roundOn("2026-12-08");
        assertThat(acts.orders()).isEmpty();
        acts.steer(DIRECTOR, id, Step.RESUME, null, null);
        acts.round();
        assertThat(acts.runs(id)).isEmpty();
        acts.roundOn("2026-12-10");
        assertThat(acts.runs(id)).containsExactly("2026-12-14|2026-12-14|ORDERED");
    }

    @Test
    @DisplayName("ORD-14.5 what has ended orders nothing, asks nothing and is not changed any more")
    void ends() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        acts.round();
        acts.steer(DIRECTOR, id, Step.END, null, null);
        acts.roundOn("2026-12-20");
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|SKIPPED");
        assertThat(acts.orders()).isEmpty();
        assertThatThrownBy(() -> acts.steer(DIRECTOR, id, Step.RESUME, null, null)).isInstanceOf(StandingOrderEnded.class);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, GLOVES, 20)).isInstanceOf(StandingOrderEnded.class);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, TERMS, null)).isInstanceOf(StandingOrderEnded.class);
    }

    @Test
    @DisplayName("ORD-14.5 another rhythm begins anew, and no day is ordered twice; other terms leave the rhythm as it is")
    void changesRhythm() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.round();
        acts.change(DIRECTOR, id, new StandingTerms("Otro", 1L, 1L, null, 7, BigDecimal.TEN), null);
        acts.round();
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ORDERED");
        acts.change(DIRECTOR, id, TERMS, new RhythmRow("WEEKS", 1, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), null, LocalDate.parse("2026-11-26"), null, null));
        acts.round();
        assertThat(acts.runs(id)).containsExactly("2026-11-27|2026-11-27|ORDERED", "2026-11-30|2026-11-30|ORDERED");
    }

    @Test
    @DisplayName("ORD-14.4 lines are changed in whole packs; a new quantity agrees to the price of today, other lines keep theirs")
    void changesLines() {
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 2);
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1;\nupdate contracts.price set amount = 30 where id = 3");
        acts.change(DIRECTOR, id, GLOVES, 20);
        acts.change(DIRECTOR, id, "IT-100005", null);
        assertThat(lines(id)).containsExactly("IT-100002 2 20.0000", "IT-100001 20 9.0000", "IT-100005 1 3.3350");
        acts.change(DIRECTOR, id, "IT-100002", 0);
        assertThat(lines(id)).containsExactly("IT-100001 20 9.0000", "IT-100005 1 3.3350");
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, GLOVES, 15)).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, "none", 1)).isInstanceOf(UnknownArticle.class);
        acts.change(DIRECTOR, id, GLOVES, 0);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, "IT-100005", 0)).isInstanceOf(StandingOrderEmpty.class);
        assertThat(portal.rows("select outcome, count(*) from journey.touchpoint where type = 'STANDING_ORDER_CHANGED' group by outcome order by 1"))
            .containsExactly("COMPLETED|4", "REJECTED|3");
    }

    @Test
    @DisplayName("ORD-14.1 is changed by its owner alone and as it was seen; another hospital's, a colleague's and none are the same")
    void isItsOwners() {
        long id = acts.make(REQUESTER, MONDAYS, GLOVES, 10);
        assertThat(acts.read(DIRECTOR, id).mayTakeOver()).isTrue();
        assertThatThrownBy(() -> acts.steer(DIRECTOR, id, Step.PAUSE, null, null)).isInstanceOf(NotYourStandingOrder.class);
        assertThatThrownBy(() -> acts.read(STRANGER, id)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(TakeOverStandingOrder.class).takeOver(id))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> acts.read(APPROVER, id)).isInstanceOf(NotPermitted.class);
        long directors = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        assertThatThrownBy(() -> acts.read(REQUESTER, directors)).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadStandingOrders.class).desk()).standing()).hasSize(2);
        assertThat(portal.as(REQUESTER, () -> portal.get(ReadStandingOrders.class).desk()).standing()).hasSize(1);
        assertThat(portal.as(STRANGER, () -> portal.get(ReadStandingOrders.class).desk()).standing()).isEmpty();
        int seen = acts.read(DIRECTOR, directors).version();
        acts.round();
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SteerStandingOrder.class).steer(
            new SteerStandingOrder.Request(directors, seen, Step.PAUSE)))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("ORD-14.12 goes on without a person who was erased; its next run asks the purchasing directors")
    void outlivesItsOwner() {
        long id = acts.make(REQUESTER, MONDAYS, GLOVES, 10);
        Subject erased = new Subject(REQUESTER.person(), REQUESTER.pseudonym(), REQUESTER.account(), "Ana", "Ruiz", "p2@demo.example");
        portal.inTransaction(em -> portal.get(StandingData.class).forget(erased));
        assertThat(portal.rows("select person_id, status from ordering.standing_order where id = " + id)).containsExactly("null|ACTIVE");
        acts.round();
        assertThat(acts.alerts()).containsExactly("standing-asks|1");
        acts.roundOn("2026-11-30");
        assertThat(acts.alerts()).containsExactly("standing-asks|1", "standing-unanswered|1");
    }

    @Test
    @DisplayName("ORD-14.13 statements do not grow with the lines")
    void readsInFewStatements() {
        long small = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 2);
        OrderingFixture.put(portal, DIRECTOR, "IT-100005", 1);
        long large = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.read(DIRECTOR, small);
        int few = portal.statements(() -> acts.read(DIRECTOR, small));
        assertThat(portal.statements(() -> acts.read(DIRECTOR, large))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private List<String> lines(long id) {
        return acts.read(DIRECTOR, id).check().lines().stream().map(line -> line.article().partNumber() + " " + line.quantity() + " " + line.agreed()).toList();
    }
}
