package io.itinera.ordering.list;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.list.boundary.ArticleOnList;
import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListFigureImpossible;
import io.itinera.ordering.list.boundary.ListLineGone;
import io.itinera.ordering.list.boundary.ListNameImpossible;
import io.itinera.ordering.list.boundary.ListTooLong;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.list.boundary.MakeList.Origin;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ListLinesTest {
    private Portal portal;
    private ListActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new ListActs(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-10.4 lines get par levels, notes and places, and go; the others make room in their order")
    void changesLines() {
        long id = acts.make(DIRECTOR, "PRIVATE");
        List.of("IT-100002", "04012345678901", "V-10").forEach(number -> acts.add(DIRECTOR, id, number, null));
        List<Long> ids = acts.read(DIRECTOR, id).lines().stream().map(line -> line.id()).toList();
        acts.change(DIRECTOR, id, null, List.of(new ChangeList.Line(ids.get(3), 4, 1, " arriba ", false), new ChangeList.Line(ids.get(1), null, 3, null, false)));
        assertThat(acts.read(DIRECTOR, id).lines()).extracting(line -> line.place() + " " + line.article().partNumber() + " " + line.par() + " " + line.note())
            .containsExactly("1 IT-100005 4 arriba", "2 IT-100001 20 null", "3 IT-100003 null null", "4 IT-100002 null null");
        acts.change(DIRECTOR, id, null, List.of(new ChangeList.Line(ids.get(0), null, null, null, true)));
        assertThat(acts.read(DIRECTOR, id).version()).as("one for each of five changes").isEqualTo(6);
        assertThat(acts.read(DIRECTOR, id).lines()).extracting(line -> line.place() + " " + line.article().partNumber())
            .containsExactly("1 IT-100005", "2 IT-100003", "3 IT-100002");
    }

    @Test
    @DisplayName("ORD-10.4 what cannot be is refused: no name, a par level below one, an article twice, withdrawn or unknown, a foreign line, too many")
    void refusesWhatCannotBe() {
        long id = acts.make(DIRECTOR, "PRIVATE");
        long other = acts.read(DIRECTOR, acts.make(DIRECTOR, "PRIVATE")).lines().get(0).id();
        assertThatThrownBy(() -> acts.make(DIRECTOR, new MakeList.Request("  ", "READ", Origin.NOTHING, null))).isInstanceOf(ListNameImpossible.class);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, "x".repeat(81), List.of())).isInstanceOf(ListNameImpossible.class);
        for (int par : new int[] {0, -1, 100_001}) {
            assertThatThrownBy(() -> acts.add(DIRECTOR, id, "IT-100005", par)).isInstanceOf(ListFigureImpossible.class);
        }
        assertThatThrownBy(() -> acts.add(DIRECTOR, id, "08412345678905", null)).isInstanceOf(ArticleOnList.class)
            .satisfies(refused -> assertThat(((BusinessRuleViolation) refused).arguments()).containsExactly("IT-100001", 1));
        assertThatThrownBy(() -> acts.add(DIRECTOR, id, "IT-100004", null)).isInstanceOf(ArticleWithdrawn.class);
        assertThatThrownBy(() -> acts.add(DIRECTOR, id, "IT-9", null)).isInstanceOf(UnknownArticle.class);
        assertThatThrownBy(() -> acts.change(DIRECTOR, id, null, List.of(new ChangeList.Line(other, 5, null, null, false)))).isInstanceOf(ListLineGone.class);
        aListOf500(id);
        assertThatThrownBy(() -> acts.add(DIRECTOR, id, "IT-100005", null)).isInstanceOf(ListTooLong.class);
    }

    @Test
    @DisplayName("ORD-10.5 a list begins with the lines of an order, with what was ordered as par level; another hospital's order does not exist")
    void beginsWithAnOrder() {
        String number = OrderingFixture.aSubmittedOrder(portal);
        long id = acts.make(REQUESTER, new MakeList.Request("Del pedido", "READ", Origin.ORDER, number));
        assertThat(acts.read(DIRECTOR, id).lines()).extracting(line -> line.article().partNumber() + " " + line.par()).containsExactly("IT-100001 10");
        assertThatThrownBy(() -> acts.make(STRANGER, new MakeList.Request("Del pedido", "READ", Origin.ORDER, number))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ReadLists.class).desk(number, null))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-10.8 a list of 500 articles is read, changed and ordered from in as many statements as a short one")
    void asksOnce() {
        long id = acts.make(DIRECTOR, "PRIVATE");
        int few = portal.statements(() -> acts.read(DIRECTOR, id));
        aListOf500(id);
        assertThat(portal.statements(() -> assertThat(acts.read(DIRECTOR, id).lines()).hasSize(500))).isEqualTo(few).isLessThanOrEqualTo(5);
        ListDetailRow list = acts.read(DIRECTOR, id);
        List<ChangeList.Line> all = list.lines().stream().map(line -> new ChangeList.Line(line.id(), 7, 501 - line.place(), null, false)).toList();
        assertThat(portal.statements(() -> acts.change(DIRECTOR, new ChangeList.Request(id, list.version(), null, all)))).isLessThanOrEqualTo(12);
        ListDetailRow changed = acts.read(DIRECTOR, id);
        List<OrderFromList.Figure> counts = changed.lines().stream().map(line -> new OrderFromList.Figure(line.id(), 2)).toList();
        assertThat(portal.statements(() -> acts.order(DIRECTOR, new OrderFromList.Request(id, changed.version(), true, counts)))).isLessThanOrEqualTo(20);
        assertThat(portal.rows("select count(*) from ordering.cart_line")).containsExactly("500");
    }

    /** Four hundred and ninety-nine articles more, each by one the price of which is on the list. */
    private void aListOf500(long id) {
        StringBuilder sql = new StringBuilder();
        for (int i = 1; i < 500; i++) {
            long article = 1000 + i;
            sql.append(new CatalogFixture.Sample(article, "IT-2" + article, String.format("0401234%07d", i), "Artículo " + i, "Hartmann", "M" + i, 3, 1, "ORDERABLE"))
                .append(";\n").append(CatalogFixture.stock(article, 1000, 0, 0, null)).append(OrderingFixture.price(article, null, article, "2"))
                .append("insert into ordering.list_line (id, list_id, article_id, line_no, par) values (").append(900_000 + i).append(", ").append(id)
                .append(", ").append(article).append(", ").append(i + 1).append(", 5);\n");
        }
        portal.sql(sql.toString());
    }
}
