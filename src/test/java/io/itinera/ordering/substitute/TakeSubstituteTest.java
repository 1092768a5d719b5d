package io.itinera.ordering.substitute;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.substitute.SubstituteActs.BANDAGE;
import static io.itinera.ordering.substitute.SubstituteActs.CATHETER;
import static io.itinera.ordering.substitute.SubstituteActs.GLOVES;
import static io.itinera.ordering.substitute.SubstituteActs.STERILE;
import static io.itinera.ordering.substitute.SubstituteActs.TODAY;
import static io.itinera.ordering.substitute.SubstituteActs.alternatives;
import static io.itinera.ordering.substitute.SubstituteActs.cart;
import static io.itinera.ordering.substitute.SubstituteActs.decide;
import static io.itinera.ordering.substitute.SubstituteActs.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.substitute.boundary.SubstituteGone;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.change.boundary.OrderEmptied;
import io.itinera.ordering.change.boundary.OrderNotChangeable;
import io.itinera.ordering.hold.control.EndHolds;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.FindAlternatives;
import io.itinera.ordering.substitute.boundary.Late;
import io.itinera.ordering.substitute.boundary.ReplaceOrderLine;
import io.itinera.ordering.substitute.boundary.SubstituteRefused;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.substitute.boundary.TakeSubstituteBack;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Catheters, at 100 euros, come on 3 December; what can stand in for them is there on 30 November. */
@WithDatabase
class TakeSubstituteTest {
    private static final String IN_CART = "select l.article_id, l.quantity from ordering.cart_line l join ordering.cart c on c.id = l.cart_id"
        + " where c.status = 'OPEN' order by l.article_id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        SubstituteActs.offer(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-26.4 beside a late line stands what comes earlier: how many in whole packs, the surplus, the day, the price, also by the piece")
    void comparesAlternatives(Portal portal) {
        put(portal, DIRECTOR, CATHETER, 5);
        List<AlternativeRow> found = alternatives(portal, DIRECTOR, null).get(CatalogFixture.CATHETER);
        assertThat(found).extracting(AlternativeRow::partNumber).containsExactly(BANDAGE, GLOVES, STERILE);
        AlternativeRow gloves = found.get(1);
        assertThat(gloves.quantity()).isEqualTo(20);
        assertThat(gloves.surplus()).isEqualTo(5);
        assertThat(gloves.promise().completeOn()).isEqualTo("2026-11-30");
        assertThat(gloves.amount()).isEqualByComparingTo("160");
        assertThat(gloves.perPiece()).isEqualByComparingTo("8");
        assertThat(gloves.perPieceOfLine()).isEqualByComparingTo("33.3333");
    }

    @Test
    @DisplayName("ORD-26.4 what is in the house, or wished for late enough, is not late; what is withdrawn, short, without price or no sooner is no alternative")
    void offersOnlyWhatHelps(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        put(portal, DIRECTOR, CATHETER, 5);
        assertThat(alternatives(portal, DIRECTOR, LocalDate.parse("2026-12-03"))).isEmpty();
        assertThat(alternatives(portal, DIRECTOR, LocalDate.parse("2026-12-02"))).containsOnlyKeys(CatalogFixture.CATHETER);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 15;\nupdate catalog.stock set on_hand = 0, incoming = 100,"
            + " incoming_on = date '2026-12-01' where article_id = 11;\ndelete from contracts.price where article_id = 12;");
        assertThat(alternatives(portal, DIRECTOR, null)).isEmpty();
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 13;");
        assertThat(alternatives(portal, DIRECTOR, null).get(CatalogFixture.CATHETER)).as("gloves are as late, but catheters never come")
            .extracting(AlternativeRow::partNumber).containsExactly(GLOVES);
    }

    @Test
    @DisplayName("ORD-26.4 on an article's page for its smallest order; nothing where it is in the house, and nobody but buyers asks")
    void offersForAnArticle(Portal portal) {
        assertThat(portal.as(REQUESTER, () -> portal.get(FindAlternatives.class).of(CATHETER))).hasSize(3);
        assertThat(portal.as(REQUESTER, () -> portal.get(FindAlternatives.class).of(BANDAGE))).isEmpty();
        assertThatThrownBy(() -> portal.as(REQUESTER, () -> portal.get(FindAlternatives.class).of("IT-0"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(FindAlternatives.class).of(CATHETER))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-26.8 three statements at most, and one where nothing can stand in")
    void asksLittle(Portal portal) {
        Late catheter = new Late(CatalogFixture.CATHETER, 5, null, null);
        Late gloves = new Late(CatalogFixture.GLOVES, 10, null, null);
        assertThat(asked(portal, List.of(catheter, gloves))).isEqualTo(3);
        assertThat(asked(portal, List.of(gloves))).isEqualTo(1);
        assertThat(asked(portal, List.of())).isZero();
    }

    @Test
    @DisplayName("ORD-26.5 one click puts the alternative in the place of the line and adds to what is there; one more takes that back")
    void replacesAndGoesBack(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 10);
        put(portal, DIRECTOR, CATHETER, 5);
        long cart = cart(portal, DIRECTOR).id();
        SubstituteTaken.Result result = take(portal, DIRECTOR, 5, GLOVES, cart);
        assertThat(result.taken()).isEqualTo(new SubstituteTaken(CATHETER, 5, GLOVES, 20, cart));
        assertThat(result.put().total()).isEqualByComparingTo("240");
        assertThat(portal.rows(IN_CART)).containsExactly("11|30");
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, GLOVES, cart)).as("a second click").isInstanceOf(ChangedMeanwhile.class);
        takeBack(portal, result.taken());
        assertThat(portal.rows(IN_CART)).containsExactly("11|10", "13|5");
        assertThatThrownBy(() -> takeBack(portal, result.taken())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows("select outcome, reason, amount from journey.touchpoint where type = 'SUBSTITUTE_TAKEN' order by id"))
            .containsExactly("COMPLETED|null|240.0000", "REJECTED|changed-meanwhile|null");
        assertThat(portal.rows("select o.object_type, o.object_id from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'SUBSTITUTE_TAKEN' and t.outcome = 'COMPLETED' order by o.object_type, o.object_id"))
            .containsExactly("CART|" + cart, "PRODUCT|" + GLOVES, "PRODUCT|" + CATHETER);
    }

    @Test
    @DisplayName("ORD-26.5 nothing is done on a cart that was changed or set aside meanwhile, nor taken back once the alternative has gone")
    void keepsToWhatWasSeen(Portal portal) {
        put(portal, DIRECTOR, CATHETER, 5);
        long cart = cart(portal, DIRECTOR).id();
        assertThatThrownBy(() -> take(portal, DIRECTOR, 10, GLOVES, cart)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, GLOVES, cart + 1)).isInstanceOf(CartSetAside.class);
        assertThat(portal.rows(IN_CART)).containsExactly("13|5");
        SubstituteTaken taken = take(portal, DIRECTOR, 5, GLOVES, cart).taken();
        portal.sql("delete from ordering.cart_line;\nupdate ordering.cart set version = version + 1");
        assertThatThrownBy(() -> takeBack(portal, taken)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows(IN_CART)).isEmpty();
        SubstituteTaken put = take(portal, DIRECTOR, 5, GLOVES, null).taken();
        assertThat(portal.rows(IN_CART)).containsExactly("11|20");
        assertThatThrownBy(() -> takeBack(portal, put)).as("no line was replaced").isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("ORD-26.6 what the hospital does not allow, the supplier does not offer or nobody can order is refused, each with its own reason")
    void refuses(Portal portal) {
        put(portal, DIRECTOR, CATHETER, 5);
        long cart = cart(portal, DIRECTOR).id();
        decide(portal, DIRECTOR, SubstituteRule.NEVER);
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, GLOVES, cart)).isInstanceOf(SubstituteRefused.class);
        decide(portal, DIRECTOR, SubstituteRule.LISTED, BANDAGE, GLOVES);
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, STERILE, cart)).isInstanceOf(SubstituteRefused.class);
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, "IT-100004", cart)).isInstanceOf(SubstituteGone.class);
        assertThatThrownBy(() -> take(portal, DIRECTOR, 100_000, GLOVES, null)).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> take(portal, DIRECTOR, -5, GLOVES, null)).isInstanceOf(QuantityNotPossible.class);
        portal.sql("update catalog.article set status = 'WITHDRAWN', changed_at = timestamp with time zone '2026-11-26 09:59:00+00' where id = 15");
        assertThatThrownBy(() -> take(portal, DIRECTOR, 5, BANDAGE, cart)).isInstanceOf(ArticleWithdrawn.class);
        assertThat(portal.rows(IN_CART)).containsExactly("13|5");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'SUBSTITUTE_TAKEN' order by id").subList(0, 3))
            .containsExactly("substitute-forbidden", "substitute-not-listed", "substitute-gone");
    }

    @Test
    @DisplayName("ORD-26.7 a line that waits leaves the order, gives back its goods, and the alternative is in the cart")
    void replacesALineOfAnOrder(Portal portal) {
        String number = order(portal, DIRECTOR);
        OrderLineRow line = line(portal, number);
        assertThat(Late.of(line, null, TODAY)).contains(new Late(CatalogFixture.CATHETER, 5, line.unitPrice(), LocalDate.parse("2026-12-03")));
        assertThatThrownBy(() -> replace(portal, STRANGER, number, line, GLOVES)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> replace(portal, REQUESTER, number, line, GLOVES)).isInstanceOf(NotYourOrder.class);
        assertThat(replace(portal, DIRECTOR, number, line, GLOVES).taken().added()).isEqualTo(20);
        assertThat(portal.rows("select part_number, quantity from ordering.order_line")).containsExactly(GLOVES + "|10");
        assertThat(portal.rows("select article_id, reserved from catalog.stock where article_id in (11, 13) order by article_id")).containsExactly("11|10", "13|0");
        assertThat(portal.rows(IN_CART)).containsExactly("11|20");
        assertThat(portal.rows("select kind, part_number, was, became from ordering.order_change")).containsExactly("QUANTITY|" + CATHETER + "|5|0");
        assertThatThrownBy(() -> replace(portal, DIRECTOR, number, line, GLOVES)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows("select type, count(*) from journey.touchpoint where type in ('ORDER_CHANGED', 'SUBSTITUTE_TAKEN') and outcome = 'COMPLETED'"
            + " group by type order by type")).containsExactly("ORDER_CHANGED|1", "SUBSTITUTE_TAKEN|1");
    }

    @Test
    @DisplayName("ORD-26.7 once the supplier is at work, as the last line, or against the hospital's decision: neither the order nor the cart changes")
    void replacesBothOrNeither(Portal portal) {
        put(portal, DIRECTOR, CATHETER, 5);
        String alone = submit(portal, DIRECTOR).number();
        assertThatThrownBy(() -> replace(portal, DIRECTOR, alone, line(portal, alone), GLOVES)).isInstanceOf(OrderEmptied.class);
        String number = order(portal, DIRECTOR);
        OrderLineRow line = line(portal, number);
        decide(portal, DIRECTOR, SubstituteRule.NEVER);
        assertThatThrownBy(() -> replace(portal, DIRECTOR, number, line, GLOVES)).isInstanceOf(SubstituteRefused.class);
        decide(portal, DIRECTOR, SubstituteRule.ASK);
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number, List.of())));
        assertThatThrownBy(() -> replace(portal, DIRECTOR, number, line, GLOVES)).isInstanceOf(OrderNotChangeable.class);
        assertThat(portal.rows("select count(*) from ordering.order_line where article_id = 13 and quantity = 5")).containsExactly("2");
        assertThat(portal.rows(IN_CART)).isEmpty();
    }

    @Test
    @DisplayName("ORD-26.7 of an order that waits the line's goods are free, the rest stays held, and the alternative is held once it is ordered")
    void replacesALineThatWaits(Portal portal) {
        String number = order(portal, REQUESTER);
        replace(portal, REQUESTER, number, line(portal, number), GLOVES);
        String reserved = "select article_id, reserved from catalog.stock where article_id in (11, 13) order by article_id";
        assertThat(portal.rows(reserved)).containsExactly("11|10", "13|0");
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("AWAITING_APPROVAL");
        assertThat(portal.rows("select released_at is null from ordering.order_hold")).containsExactly("true");
        String second = submit(portal, REQUESTER).number();
        assertThat(portal.rows(reserved)).containsExactly("11|30", "13|0");
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(second)).hold()).isNotNull();
    }

    @Test
    @DisplayName("ORD-26.7 of an order that waits longer than it was held nothing is given back twice")
    void replacesALineThatIsHeldNoLonger(Portal portal) {
        String number = order(portal, REQUESTER);
        portal.clock().setTo(OrderingFixture.NOW.plus(Duration.ofDays(8)));
        portal.as(Actor.PORTAL, () -> portal.get(EndHolds.class).end());
        put(portal, DIRECTOR, CATHETER, 5);
        submit(portal, DIRECTOR);
        replace(portal, REQUESTER, number, line(portal, number), GLOVES);
        assertThat(portal.rows("select article_id, reserved from catalog.stock where article_id in (11, 13) order by article_id"))
            .containsExactly("11|0", "13|5");
    }

    private static int asked(Portal portal, List<Late> late) {
        return portal.statements(() -> portal.as(DIRECTOR, (Runnable) () -> portal.get(FindAlternatives.class).of(late)));
    }

    private static String order(Portal portal, Actor buyer) {
        put(portal, buyer, CATHETER, 5);
        put(portal, buyer, GLOVES, 10);
        return submit(portal, buyer).number();
    }

    private static OrderLineRow line(Portal portal, String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).lines().stream().filter(line -> line.partNumber().equals(CATHETER))
            .findFirst().orElseThrow();
    }

    private static SubstituteTaken.Result replace(Portal portal, Actor buyer, String number, OrderLineRow line, String other) {
        return portal.as(buyer, () -> portal.get(ReplaceOrderLine.class).replace(new ReplaceOrderLine.Request(number, line.lineNo(), line.quantity(), other)));
    }

    private static void takeBack(Portal portal, SubstituteTaken taken) {
        portal.as(DIRECTOR, () -> portal.get(TakeSubstituteBack.class).takeBack(taken));
    }
}
