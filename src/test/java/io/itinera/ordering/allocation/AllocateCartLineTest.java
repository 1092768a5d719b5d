package io.itinera.ordering.allocation;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.FOREIGN_SITE;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.allocation.AllocationActs.OTHER_WARD;
import static io.itinera.ordering.allocation.AllocationActs.WARD;
import static io.itinera.ordering.allocation.AllocationActs.said;
import static io.itinera.ordering.allocation.AllocationActs.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.allocation.boundary.AllocateCartLine.Wish;
import io.itinera.ordering.allocation.boundary.AllocationImpossible;
import io.itinera.ordering.allocation.boundary.FindCosts;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ChangeCart;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.RepeatOrder;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.substitute.boundary.TakeSubstitute;
import io.itinera.ordering.substitute.boundary.TakeSubstituteBack;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten gloves cost 80 euros, a sterile pair 20, a bandage 3.335. */
@WithDatabase
class AllocateCartLineTest {
    private static final String GLOVES = "IT-100001";
    private static final String STERILE = "IT-100002";
    private static final String CATHETER = "IT-100003";
    private static final String BANDAGE = "IT-100005";
    private static final String TOUCHPOINTS = "select outcome, reason, account_id from journey.touchpoint where type = 'CART_LINE_ALLOCATED' order by id";

    private AllocationActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new AllocationActs(portal);
        acts.layOutWards();
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-24.1 a line names several cost centres by percent, another one, and the order's again; each is a touchpoint, said twice is one")
    void keeps(Portal portal) {
        put(portal, REQUESTER, GLOVES, 10);
        put(portal, REQUESTER, BANDAGE, 1);
        assertThat(acts.allocate(REQUESTER, BANDAGE, WARD, "33.33", COST_CENTRE, "33.33", OTHER_WARD, "33.34")).isInstanceOf(Chosen.Made.class);
        assertThat(acts.ofCart(REQUESTER)).isEqualTo(Map.of(GLOVES, "", BANDAGE, "CC3 33.33 1.11, CC1 33.33 1.11, CC4 33.34 1.12"));
        assertThat(said(acts.desk(REQUESTER).costs().centres())).isEqualTo("CC1 81.11, CC3 1.11, CC4 1.12");
        acts.allocate(REQUESTER, GLOVES, WARD, "100");
        assertThat(acts.allocate(REQUESTER, GLOVES, WARD, "100.00")).isInstanceOf(Chosen.MadeBefore.class);
        assertThat(acts.ofCart(REQUESTER).get(GLOVES)).isEqualTo("CC3 100.00 80.00");
        acts.allocate(REQUESTER, GLOVES);
        acts.allocate(REQUESTER, BANDAGE);
        assertThat(acts.desk(REQUESTER).costs().isAllocated()).isFalse();
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("COMPLETED|charged-in-parts|1", "COMPLETED|charged-elsewhere|1",
            "COMPLETED|charged-with-order|1", "COMPLETED|charged-with-order|1");
        assertThat(portal.rows("select allocated from ordering.cart where status = 'OPEN'")).containsExactly("false");
    }

    @Test
    @DisplayName("ORD-24.1 what cannot be an allocation is refused, and says which entry and why")
    void refuses(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        acts.allocate(DIRECTOR, GLOVES, WARD, "100");
        refuses("allocation-centre-unsaid", 0, null, "100");
        refuses("allocation-centre-twice", 1, WARD, "50", WARD, "50");
        refuses("allocation-percent", 1, WARD, "100", OTHER_WARD, "0");
        refuses("allocation-percent", 0, WARD, "-1", OTHER_WARD, "101");
        refuses("allocation-percent", 0, WARD, "100.01");
        refuses("allocation-percent", 0, WARD, "33.333", OTHER_WARD, "66.667");
        refuses("allocation-percent", 0, WARD, null);
        refuses("allocation-sum", null, WARD, "50", OTHER_WARD, "49.99");
        refuses("allocation-sum", null, WARD, "50", OTHER_WARD, "50.01");
        List<Wish> many = Collections.nCopies(21, new Wish(WARD, BigDecimal.ONE));
        long cart = acts.desk(DIRECTOR).cart().id();
        assertThatThrownBy(() -> acts.allocate(DIRECTOR, cart, GLOVES, List.of(), many)).isInstanceOfSatisfying(AllocationImpossible.class,
            impossible -> assertThat(impossible.code()).isEqualTo("allocation-many"));
        assertThat(acts.ofCart(DIRECTOR).get(GLOVES)).isEqualTo("CC3 100.00 80.00");
        assertThat(portal.rows(TOUCHPOINTS)).hasSize(11).contains("REJECTED|allocation-sum|1", "REJECTED|allocation-percent|1");
    }

    private void refuses(String code, Integer row, Object... centresAndPercents) {
        assertThatThrownBy(() -> acts.allocate(DIRECTOR, GLOVES, centresAndPercents)).isInstanceOfSatisfying(AllocationImpossible.class, impossible -> {
            assertThat(impossible.code()).isEqualTo(code);
            assertThat(impossible.row()).isEqualTo(row);
        });
    }

    @Test
    @DisplayName("ORD-24.8 another hospital's cost centre and cart are answered like those that do not exist; whoever may not order may not say it")
    void keepsTheWall(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        long cart = acts.desk(DIRECTOR).cart().id();
        List<String> said = LongStream.of(FOREIGN_SITE, 987_654).mapToObj(centre -> {
            try {
                acts.allocate(DIRECTOR, cart, GLOVES, List.of(), wishes(centre, "100"));
                return "kept";
            } catch (NoSuchRecord missing) {
                return String.valueOf(missing.getMessage());
            }
        }).toList();
        assertThat(said.get(0)).isEqualTo(said.get(1)).isNotEqualTo("kept");
        assertThatThrownBy(() -> acts.allocate(STRANGER, cart, GLOVES, List.of(), wishes(FOREIGN_SITE, "100"))).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> acts.allocate(STRANGER, 987_654, GLOVES, List.of(), wishes(FOREIGN_SITE, "100"))).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> acts.allocate(REQUESTER, cart, GLOVES, List.of(), wishes(WARD, "100"))).as("a colleague's cart").isInstanceOf(CartSetAside.class);
        assertThat(portal.rows("select count(*) from ordering.cart_share")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-24.7 what was changed in another tab is told, also to whoever orders; a line or cart that is gone too")
    void tellsOtherTabs(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        CartDeskRow shown = acts.desk(DIRECTOR);
        acts.allocate(DIRECTOR, GLOVES, WARD, "100");
        assertThatThrownBy(() -> acts.allocate(DIRECTOR, shown.cart().id(), GLOVES, List.of(), wishes(OTHER_WARD, "100"))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(shown.cart().id(), null, COST_CENTRE,
            OrderingFixture.SITE, null, false, new SubmitOrder.Seen(shown.cart().version(), shown.cart().total()))))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> acts.allocate(DIRECTOR, shown.cart().id(), STERILE, List.of(), wishes(WARD, "100"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acts.ofCart(DIRECTOR).get(GLOVES)).isEqualTo("CC3 100.00 80.00");
        acts.submit(DIRECTOR, false);
        assertThatThrownBy(() -> acts.allocate(DIRECTOR, shown.cart().id(), GLOVES, List.of(), wishes(WARD, "100"))).isInstanceOf(CartSetAside.class);
    }

    @Test
    @DisplayName("ORD-24.3 it comes into the order, where people of the hospital read it, its approver too; repeated, it comes back, except where the line was there")
    void comesIntoTheOrder(Portal portal) {
        put(portal, REQUESTER, GLOVES, 10);
        put(portal, REQUESTER, BANDAGE, 1);
        put(portal, REQUESTER, STERILE, 1);
        acts.allocate(REQUESTER, GLOVES, WARD, "60", OTHER_WARD, "40");
        acts.allocate(REQUESTER, BANDAGE, WARD, "100");
        String number = acts.submit(REQUESTER, false).number();
        Map<String, String> paid = Map.of(GLOVES, "CC3 60.00 48.00, CC4 40.00 32.00", BANDAGE, "CC3 100.00 3.34", STERILE, "");
        assertThat(acts.ofOrder(number)).isEqualTo(paid);
        assertThat(said(acts.costs(number).centres())).isEqualTo("CC1 20.00, CC3 51.34, CC4 32.00");
        assertThat(said(portal.as(APPROVER, () -> portal.get(ReadApprovals.class).waitingForMe()).get(0).costs().centres())).isEqualTo("CC1 20.00, CC3 51.34, CC4 32.00");
        put(portal, DIRECTOR, BANDAGE, 1);
        portal.as(DIRECTOR, () -> portal.get(RepeatOrder.class).repeat(number));
        assertThat(acts.ofCart(DIRECTOR)).isEqualTo(Map.of(GLOVES, "CC3 60.00 48.00, CC4 40.00 32.00", BANDAGE, "", STERILE, ""));
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "No"));
        assertThat(acts.ofCart(REQUESTER)).as("turned down").isEqualTo(paid);
    }

    @Test
    @DisplayName("ORD-24.3 it goes along into another cart and with a substitute and back, and goes with its line")
    void goesAlong(Portal portal) {
        portal.sql("insert into catalog.substitute (article_id, other_id, pieces, other_pieces, source, kept_at) values (13, 15, 1, 1, 'REGISTER',"
            + " timestamp with time zone '2026-01-01 00:00:00+00')");
        put(portal, DIRECTOR, GLOVES, 10);
        put(portal, DIRECTOR, CATHETER, 5);
        acts.allocate(DIRECTOR, GLOVES, WARD, "100");
        acts.allocate(DIRECTOR, CATHETER, WARD, "50", OTHER_WARD, "50");
        long cart = acts.desk(DIRECTOR).cart().id();
        SubstituteTaken taken = portal.as(DIRECTOR, () -> portal.get(TakeSubstitute.class).take(new TakeSubstitute.Request(CATHETER, 5, BANDAGE, cart))).taken();
        assertThat(acts.ofCart(DIRECTOR).get(BANDAGE)).isEqualTo("CC3 50.00 8.34, CC4 50.00 8.34");
        portal.as(DIRECTOR, () -> portal.get(TakeSubstituteBack.class).takeBack(taken));
        assertThat(acts.ofCart(DIRECTOR).get(CATHETER)).isEqualTo("CC3 50.00 250.00, CC4 50.00 250.00");
        CartDeskRow shown = acts.desk(DIRECTOR);
        portal.as(DIRECTOR, () -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(cart, shown.cart().version(), Set.of(11L), null, "Otro", false)));
        assertThat(portal.rows("select c.status, l.article_id, s.cost_centre_id, s.parts, c.allocated from ordering.cart_share s join ordering.cart_line l on l.id = s.cart_line_id"
            + " join ordering.cart c on c.id = l.cart_id order by c.id, s.share_no")).containsExactly("OPEN|13|3|5000|true", "OPEN|13|4|5000|true", "ASIDE|11|3|10000|true");
        portal.as(DIRECTOR, () -> portal.get(ChangeCart.class).change(CATHETER, "0", cart));
        assertThat(portal.rows("select count(*) from ordering.cart_share")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-24.6 the hospital's people read who pays for lines of an invoice to the cent; nobody else does")
    void readsInvoicedLines(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        acts.allocate(DIRECTOR, GLOVES, WARD, "33.33", OTHER_WARD, "66.67");
        acts.submit(DIRECTOR, false);
        long line = Long.parseLong(portal.rows("select id from ordering.order_line").get(0));
        Map<Long, BigDecimal> amounts = Map.of(line, new BigDecimal("8.01"));
        assertThat(said(portal.as(DIRECTOR, () -> portal.get(FindCosts.class).of(amounts)).get(line))).isEqualTo("CC3 33.33 2.67, CC4 66.67 5.34");
        assertThat(portal.as(STRANGER, () -> portal.get(FindCosts.class).of(amounts))).isEmpty();
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> portal.get(FindCosts.class).of(amounts))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("ORD-24.9 an order without any costs no statement more, one with some three; its cart's page one")
    void costsLittle(Portal portal) {
        int without = submission(portal, false);
        assertThat(submission(portal, true)).isEqualTo(without + 3);
        put(portal, DIRECTOR, GLOVES, 10);
        acts.desk(DIRECTOR);
        int plain = portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ShowCart.class).desk(COST_CENTRE)));
        acts.allocate(DIRECTOR, GLOVES, WARD, "100");
        assertThat(portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ShowCart.class).desk(COST_CENTRE)))).isEqualTo(plain + 1);
    }

    /** The statements of one, warm: the fewest of some, because numbers are drawn fifty at a time. */
    private int submission(Portal portal, boolean allocated) {
        return IntStream.range(0, 4).map(i -> {
            put(portal, DIRECTOR, GLOVES, 10);
            if (allocated) {
                acts.allocate(DIRECTOR, GLOVES, WARD, "100");
            }
            return portal.statements(() -> OrderingFixture.submit(portal, DIRECTOR));
        }).min().orElseThrow();
    }
}
