package io.itinera.ordering.list;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListFigureImpossible;
import io.itinera.ordering.list.boundary.ListOrder;
import io.itinera.ordering.list.boundary.ListOrder.Rounded;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.list.boundary.MakeList.Origin;
import io.itinera.ordering.list.boundary.NothingInHistory;
import io.itinera.ordering.list.boundary.NothingToOrder;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class OrderFromListTest {
    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-10.6 what is missing up to the par level goes into the cart in whole packs, in one touchpoint with the cart and its articles")
    void ordersWhatIsMissing() {
        long id = list("IT-100001:25", "IT-100003:5", "IT-100005:3", "IT-100002:8");
        OrderingFixture.put(portal, REQUESTER, "IT-100001", 10);
        ListOrder done = order(REQUESTER, id, true, 12, 5, 0, null);
        assertThat(done.partNumbers()).containsExactly("IT-100001", "IT-100005");
        assertThat(done.rounded()).containsExactly(new Rounded("IT-100001", 13, 20));
        assertThat(done.leftOut()).isEmpty();
        assertThat(cart(REQUESTER)).containsExactly("IT-100001 30", "IT-100005 3");
        assertThat(portal.rows("select outcome, reason, account_id, amount from journey.touchpoint where type = 'LIST_ORDERED'"))
            .containsExactly("COMPLETED|counted|1|170.0100");
        assertThat(portal.rows("select o.object_type, count(*) from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'LIST_ORDERED' group by o.object_type order by 1")).containsExactly("CART|1", "PRODUCT|2");
        assertThat(read(REQUESTER, id).lines()).extracting(line -> line.inCart()).containsExactly(30, 0, 3, 0);
    }

    @Test
    @DisplayName("ORD-10.6 what was withdrawn or has no price is named and not put in; the rest is")
    void namesWhatCannotCome() {
        long id = list("IT-100001:10", "IT-100002:2", "IT-100005:3");
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = " + CatalogFixture.GLOVES + ";\ndelete from contracts.price where article_id = "
            + CatalogFixture.BANDAGE);
        ListOrder done = order(DIRECTOR, id, true, 0, 0, 0);
        assertThat(done.partNumbers()).containsExactly("IT-100002");
        assertThat(done.leftOut()).extracting(line -> line.partNumber() + " " + line.reason()).containsExactly("IT-100001 WITHDRAWN", "IT-100005 NO_PRICE");
        assertThat(cart(DIRECTOR)).containsExactly("IT-100002 2");
        assertNothing("nothing-orderable", id, true, 0, null, 0);
        assertThat(cart(DIRECTOR)).containsExactly("IT-100002 2");
    }

    @Test
    @DisplayName("ORD-10.6 nothing typed, nothing missing, counts that cannot be: refused, and the cart stays as it was")
    void refusesWhatIsNothing() {
        long id = list("IT-100001:10", "IT-100005:");
        assertNothing("nothing-typed", id, true, null, null);
        assertNothing("nothing-missing", id, true, 10, null);
        assertNothing("nothing-missing", id, true, 500, 0);
        assertThatThrownBy(() -> order(DIRECTOR, id, true, -1, null)).isInstanceOf(ListFigureImpossible.class);
        assertThat(cart(DIRECTOR)).isEmpty();
        assertThat(portal.rows("select outcome, count(*) from journey.touchpoint where type = 'LIST_ORDERED' group by outcome")).containsExactly("REJECTED|4");
    }

    @Test
    @DisplayName("ORD-10.6 chosen lines go in with their quantities, whole packs only, all or none")
    void ordersWhatIsChosen() {
        long id = list("IT-100001:10", "IT-100005:");
        assertThatThrownBy(() -> order(DIRECTOR, id, false, 15, 2)).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> order(DIRECTOR, id, false, 0, 2)).isInstanceOf(QuantityNotPossible.class);
        assertThat(cart(DIRECTOR)).isEmpty();
        assertThat(order(DIRECTOR, id, false, 20, 2).rounded()).isEmpty();
        assertThat(cart(DIRECTOR)).containsExactly("IT-100001 20", "IT-100005 2");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'LIST_ORDERED' and outcome = 'COMPLETED'")).containsExactly("chosen");
    }

    @Test
    @DisplayName("ORD-10.7 history proposes what was ordered twice in twelve months, most often first, with the median of an order in whole packs")
    void proposesFromHistory() {
        orders(1, DIRECTOR, 1, "SUBMITTED", CatalogFixture.GLOVES, 10, CatalogFixture.BANDAGE, 1, CatalogFixture.WITHDRAWN_CATHETER, 5);
        orders(2, DIRECTOR, 30, "RECEIVED", CatalogFixture.GLOVES, 30, CatalogFixture.BANDAGE, 9, CatalogFixture.WITHDRAWN_CATHETER, 5);
        orders(3, DIRECTOR, 364, "CONFIRMED", CatalogFixture.GLOVES, 40, CatalogFixture.STERILE_GLOVES, 2);
        orders(4, REQUESTER, 40, "SUBMITTED", CatalogFixture.GLOVES, 200, CatalogFixture.BANDAGE, 2, CatalogFixture.STERILE_GLOVES, 3);
        orders(5, DIRECTOR, 2, "CANCELLED", CatalogFixture.CATHETER, 5, CatalogFixture.BANDAGE, 50);
        orders(6, DIRECTOR, 3, "REJECTED", CatalogFixture.CATHETER, 5);
        orders(7, DIRECTOR, 366, "RECEIVED", CatalogFixture.CATHETER, 5, CatalogFixture.STERILE_GLOVES, 90);
        orders(8, STRANGER, 3, "RECEIVED", CatalogFixture.CATHETER, 5, CatalogFixture.GLOVES, 500);
        portal.sql("update catalog.article set order_multiple = 25 where id = " + CatalogFixture.GLOVES);
        assertThat(lines(often(DIRECTOR, Origin.HOSPITAL_HISTORY))).containsExactlyElementsOf(byHand("")).containsExactly(
            "IT-100001 50 4 30", "IT-100005 2 3 2", "IT-100002 2 2 2");
        assertThat(lines(often(DIRECTOR, Origin.OWN_HISTORY))).containsExactlyElementsOf(byHand(" and o.person_id = 1")).containsExactly(
            "IT-100001 50 3 30", "IT-100005 1 2 1");
        assertThatThrownBy(() -> often(REQUESTER, Origin.OWN_HISTORY)).isInstanceOf(NothingInHistory.class);
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'LIST_MADE' order by id"))
            .containsExactly("hospital_history", "own_history", "nothing-in-history");
    }

    /** Every order's quantity of an article in its order, of which the lower middle one is the median; counted in other words than the portal's. */
    private List<String> byHand(String whose) {
        return portal.rows("with each as (select a.part_number, a.order_multiple, sum(l.quantity) as q, max(o.submitted_at) as at, o.id from ordering.order_line l,"
            + " ordering.purchase_order o, catalog.article a where l.order_id = o.id and a.id = l.article_id and o.account_id = 1 and a.status <> 'WITHDRAWN'"
            + " and o.status in ('AWAITING_APPROVAL', 'SUBMITTED', 'CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED', 'RECEIVED')"
            + " and o.submitted_at >= timestamp with time zone '2025-11-26 10:00:00+00'" + whose + " group by a.part_number, a.order_multiple, o.id),"
            + " ranked as (select e.*, row_number() over (partition by part_number order by q) as n, count(*) over (partition by part_number) as c,"
            + " max(at) over (partition by part_number) as lately from each e)"
            + " select part_number || ' ' || ((q + order_multiple - 1) / order_multiple * order_multiple) || ' ' || c || ' ' || q from ranked"
            + " where c >= 2 and n = (c + 1) / 2 order by c desc, lately desc");
    }

    private List<String> lines(long id) {
        return read(DIRECTOR, id).lines().stream().map(line -> line.article().partNumber() + " " + line.par() + " " + line.orders() + " "
            + line.usual()).toList();
    }

    private long often(Actor actor, Origin origin) {
        return portal.as(actor, () -> portal.get(MakeList.class).make(new MakeList.Request("Lo habitual", "READ", origin, null)));
    }

    /** An order so many days ago. @param lines article and quantity in turns; each quantity comes in two lines where it can */
    private void orders(long id, Actor buyer, int daysAgo, String status, long... lines) {
        long place = buyer.account().value();
        StringBuilder sql = new StringBuilder("insert into ordering.purchase_order (id, number, account_id, person_id, site_id, cost_centre_id, status,"
            + " currency, total, submitted_at, version) values (" + id + ", 'P-" + id + "', " + place + ", " + buyer.person().value() + ", " + place + ", "
            + place + ", '" + status + "', 'EUR', 1, timestamp with time zone '2026-11-26 10:00:00+00' - interval '" + daysAgo + "' day, 1);\n");
        for (int i = 0; i < lines.length; i += 2) {
            long first = Math.max(1, lines[i + 1] / 2);
            line(sql, id, i, lines[i], first);
            if (lines[i + 1] > first) {
                line(sql, id, i + 1, lines[i], lines[i + 1] - first);
            }
        }
        portal.sql(sql.toString());
    }

    private static void line(StringBuilder sql, long order, int no, long article, long quantity) {
        sql.append("insert into ordering.order_line (id, order_id, line_no, article_id, part_number, article_name, unit, quantity, unit_price, confirmed,"
            + " shipped, received, invoiced, cancelled) values (").append(order * 100 + no).append(", ").append(order).append(", ").append(no + 1).append(", ")
            .append(article).append(", 'IT', 'x', 'BOX', ").append(quantity).append(", 1, 0, 0, 0, 0, 0);\n");
    }

    /** The director's, which everybody reads; each line as number and par level. */
    private long list(String... lines) {
        return portal.as(DIRECTOR, () -> {
            long id = portal.get(MakeList.class).make(new MakeList.Request("Planta 3", "READ", Origin.NOTHING, null));
            for (String line : lines) {
                String[] parts = line.split(":");
                portal.get(AddToList.class).add(id, parts[0], parts.length == 1 ? null : Integer.valueOf(parts[1]));
            }
            return id;
        });
    }

    private ListDetailRow read(Actor actor, long id) {
        return portal.as(actor, () -> portal.get(ReadLists.class).list(id));
    }

    /** @param figures by line; null where nothing is typed */
    private ListOrder order(Actor actor, long id, boolean counted, Integer... figures) {
        ListDetailRow list = read(actor, id);
        List<OrderFromList.Figure> typed = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] != null) {
                typed.add(new OrderFromList.Figure(list.lines().get(i).id(), figures[i]));
            }
        }
        return portal.as(actor, () -> portal.get(OrderFromList.class).put(new OrderFromList.Request(id, list.version(), counted, typed)));
    }

    private void assertNothing(String code, long id, boolean counted, Integer... figures) {
        assertThatThrownBy(() -> order(DIRECTOR, id, counted, figures)).isInstanceOf(NothingToOrder.class)
            .satisfies(refused -> assertThat(((BusinessRuleViolation) refused).code()).isEqualTo(code));
    }

    private List<String> cart(Actor actor) {
        return portal.as(actor, () -> portal.get(ShowCart.class).cart()).lines().stream().map(line -> line.partNumber() + " " + line.quantity()).toList();
    }
}
