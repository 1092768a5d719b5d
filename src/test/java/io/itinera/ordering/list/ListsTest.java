package io.itinera.ordering.list;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.ArticleOnList;
import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.DeleteList;
import io.itinera.ordering.list.boundary.ListChangedMeanwhile;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListFigureImpossible;
import io.itinera.ordering.list.boundary.ListLineGone;
import io.itinera.ordering.list.boundary.ListNameImpossible;
import io.itinera.ordering.list.boundary.ListReadOnly;
import io.itinera.ordering.list.boundary.ListRow;
import io.itinera.ordering.list.boundary.ListTooLong;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.list.boundary.MakeList.Origin;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.ordering.list.boundary.ShareList;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
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
class ListsTest {
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
    @DisplayName("ORD-10.1 a private list is its maker's alone; a shared one is every buyer's of the hospital, and nobody's outside")
    void isSeenByWhoeverMay() {
        long own = make(DIRECTOR, "PRIVATE");
        long read = make(DIRECTOR, "READ");
        long full = make(DIRECTOR, "FULL");
        assertThat(lists(DIRECTOR)).extracting(ListRow::id).containsExactlyInAnyOrder(own, read, full);
        assertThat(lists(REQUESTER)).extracting(ListRow::id).containsExactlyInAnyOrder(read, full);
        assertThat(lists(REQUESTER)).extracting(ListRow::maker).containsOnly("Ana Ruiz 1");
        assertThat(lists(STRANGER)).isEmpty();
        assertThatThrownBy(() -> read(APPROVER, read)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> read(OPERATIONS, read)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-10.1 a list of another hospital, a colleague's private one and a missing one are the same to every deed")
    void answersAsMissing() {
        long own = make(DIRECTOR, "PRIVATE");
        long full = make(DIRECTOR, "FULL");
        for (Runnable deed : deeds(REQUESTER, own)) {
            assertMissing(deed);
        }
        for (Runnable deed : deeds(STRANGER, full)) {
            assertMissing(deed);
        }
        for (Runnable deed : deeds(DIRECTOR, 999_999)) {
            assertMissing(deed);
        }
        assertThat(portal.rows("select name, version from ordering.requisition_list")).containsOnly("Planta 3|1");
    }

    @Test
    @DisplayName("ORD-10.2 whoever was given a list to read orders from it and changes nothing, by any deed")
    void keepsReadersOut() {
        long id = make(DIRECTOR, "READ");
        assertThat(read(REQUESTER, id).list()).extracting(ListRow::mayChange, ListRow::mayKeep).containsExactly(false, false);
        List<Runnable> deeds = deeds(REQUESTER, id);
        deeds.subList(2, deeds.size()).forEach(deed -> assertThatThrownBy(deed::run).isInstanceOf(ListReadOnly.class));
        deeds.get(1).run();
        assertThat(portal.rows("select name, version from ordering.requisition_list")).containsExactly("Planta 3|1");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'LIST_CHANGED' group by outcome, reason"))
            .containsExactly("REJECTED|list-read-only");
    }

    @Test
    @DisplayName("ORD-10.2 full rights are to change lines and name; who sees it and whether it is there at all remains its maker's")
    void givesFullRights() {
        long id = make(DIRECTOR, "FULL");
        change(REQUESTER, id, "Planta 4", List.of());
        add(REQUESTER, id, "IT-100005", 3);
        ListDetailRow list = read(REQUESTER, id);
        assertThat(list.list().name()).isEqualTo("Planta 4");
        assertThat(list.lines()).extracting(line -> line.article().partNumber()).containsExactly("IT-100001", "IT-100005");
        assertThatThrownBy(() -> share(REQUESTER, id, "PRIVATE")).isInstanceOf(ListReadOnly.class);
        assertThatThrownBy(() -> delete(REQUESTER, id)).isInstanceOf(ListReadOnly.class);
        share(DIRECTOR, id, "PRIVATE");
        assertThatThrownBy(() -> read(REQUESTER, id)).isInstanceOf(NoSuchRecord.class);
        delete(DIRECTOR, id);
        assertThat(portal.rows("select count(*) from ordering.list_line")).containsExactly("0");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'LIST_CHANGED' and outcome = 'COMPLETED' order by id"))
            .containsExactly("renamed", "added", "shared", "deleted");
    }

    @Test
    @DisplayName("ORD-10.3 of two who change what they saw the second is told, and nothing of the first is lost")
    void losesNothing() {
        long id = make(DIRECTOR, "FULL");
        ListDetailRow seen = read(REQUESTER, id);
        add(DIRECTOR, id, "IT-100005", null);
        long line = seen.lines().get(0).id();
        for (Runnable late : List.<Runnable>of(
                () -> change(REQUESTER, new ChangeList.Request(id, seen.version(), null, List.of(new ChangeList.Line(line, 7, null, "x", false)))),
                () -> change(REQUESTER, new ChangeList.Request(id, seen.version(), "Otro", List.of())),
                () -> portal.as(DIRECTOR, () -> portal.get(ShareList.class).share(id, seen.version(), "READ")),
                () -> portal.as(DIRECTOR, () -> portal.get(DeleteList.class).delete(id, seen.version())),
                () -> order(REQUESTER, new OrderFromList.Request(id, seen.version(), true, List.of(new OrderFromList.Figure(line, 0)))))) {
            assertThatThrownBy(late::run).isInstanceOf(ListChangedMeanwhile.class);
        }
        assertThat(read(REQUESTER, id).lines()).extracting(now -> now.article().partNumber() + " " + now.par())
            .containsExactly("IT-100001 20", "IT-100005 null");
    }

    @Test
    @DisplayName("ORD-10.3 of many who change the same list at the same moment exactly one is heard, and all who only add are")
    void letsOneWin() throws Exception {
        long id = make(DIRECTOR, "FULL");
        ListDetailRow seen = read(DIRECTOR, id);
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            int par = i;
            changes.add(() -> succeeds(() -> change(REQUESTER, new ChangeList.Request(id, seen.version(), null,
                List.of(new ChangeList.Line(seen.lines().get(0).id(), par, null, null, false))))));
        }
        assertThat(together(changes)).containsOnlyOnce(true);
        assertThat(together(List.of(() -> succeeds(() -> add(DIRECTOR, id, "IT-100002", null)),
            () -> succeeds(() -> add(REQUESTER, id, "IT-100003", null)), () -> succeeds(() -> add(REQUESTER, id, "IT-100005", null)))))
            .containsOnly(true);
        assertThat(read(DIRECTOR, id).lines()).extracting(line -> line.place()).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("ORD-10.4 lines get par levels, notes and places, and go; the others make room in their order")
    void changesLines() {
        long id = make(DIRECTOR, "PRIVATE");
        List.of("IT-100002", "04012345678901", "V-10").forEach(number -> add(DIRECTOR, id, number, null));
        List<Long> ids = read(DIRECTOR, id).lines().stream().map(line -> line.id()).toList();
        change(DIRECTOR, id, null, List.of(new ChangeList.Line(ids.get(3), 4, 1, " arriba ", false), new ChangeList.Line(ids.get(1), null, 3, null, false)));
        assertThat(read(DIRECTOR, id).lines()).extracting(line -> line.place() + " " + line.article().partNumber() + " " + line.par() + " " + line.note())
            .containsExactly("1 IT-100005 4 arriba", "2 IT-100001 20 null", "3 IT-100003 null null", "4 IT-100002 null null");
        change(DIRECTOR, id, null, List.of(new ChangeList.Line(ids.get(0), null, null, null, true)));
        assertThat(read(DIRECTOR, id).lines()).extracting(line -> line.place() + " " + line.article().partNumber())
            .containsExactly("1 IT-100005", "2 IT-100003", "3 IT-100002");
    }

    @Test
    @DisplayName("ORD-10.4 what cannot be is refused: no name, a par level below one, an article twice, withdrawn or unknown, a foreign line, too many")
    void refusesWhatCannotBe() {
        long id = make(DIRECTOR, "PRIVATE");
        long other = read(DIRECTOR, make(DIRECTOR, "PRIVATE")).lines().get(0).id();
        assertThatThrownBy(() -> make(DIRECTOR, new MakeList.Request("  ", "READ", Origin.NOTHING, null))).isInstanceOf(ListNameImpossible.class);
        assertThatThrownBy(() -> change(DIRECTOR, id, "x".repeat(81), List.of())).isInstanceOf(ListNameImpossible.class);
        for (int par : new int[] {0, -1, 100_001}) {
            assertThatThrownBy(() -> add(DIRECTOR, id, "IT-100005", par)).isInstanceOf(ListFigureImpossible.class);
        }
        assertThatThrownBy(() -> add(DIRECTOR, id, "08412345678905", null)).isInstanceOf(ArticleOnList.class)
            .satisfies(refused -> assertThat(((BusinessRuleViolation) refused).arguments()).containsExactly("IT-100001", 1));
        assertThatThrownBy(() -> add(DIRECTOR, id, "IT-100004", null)).isInstanceOf(ArticleWithdrawn.class);
        assertThatThrownBy(() -> add(DIRECTOR, id, "IT-9", null)).isInstanceOf(UnknownArticle.class);
        assertThatThrownBy(() -> change(DIRECTOR, id, null, List.of(new ChangeList.Line(other, 5, null, null, false)))).isInstanceOf(ListLineGone.class);
        aListOf500(id);
        assertThatThrownBy(() -> add(DIRECTOR, id, "IT-100005", null)).isInstanceOf(ListTooLong.class);
    }

    @Test
    @DisplayName("ORD-10.5 a list begins with the lines of an order, with what was ordered as par level; another hospital's order does not exist")
    void beginsWithAnOrder() {
        String number = OrderingFixture.aSubmittedOrder(portal);
        long id = make(REQUESTER, new MakeList.Request("Del pedido", "READ", Origin.ORDER, number));
        assertThat(read(DIRECTOR, id).lines()).extracting(line -> line.article().partNumber() + " " + line.par()).containsExactly("IT-100001 10");
        assertThatThrownBy(() -> make(STRANGER, new MakeList.Request("Del pedido", "READ", Origin.ORDER, number))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ReadLists.class).desk(number, null))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-10.8 a list of 500 articles is read, changed and ordered from in as many statements as a short one")
    void asksOnce() {
        long id = make(DIRECTOR, "PRIVATE");
        int few = portal.statements(() -> read(DIRECTOR, id));
        aListOf500(id);
        assertThat(portal.statements(() -> assertThat(read(DIRECTOR, id).lines()).hasSize(500))).isEqualTo(few).isLessThanOrEqualTo(5);
        ListDetailRow list = read(DIRECTOR, id);
        List<ChangeList.Line> all = list.lines().stream().map(line -> new ChangeList.Line(line.id(), 7, 501 - line.place(), null, false)).toList();
        assertThat(portal.statements(() -> change(DIRECTOR, new ChangeList.Request(id, list.version(), null, all)))).isLessThanOrEqualTo(12);
        ListDetailRow changed = read(DIRECTOR, id);
        List<OrderFromList.Figure> counts = changed.lines().stream().map(line -> new OrderFromList.Figure(line.id(), 2)).toList();
        assertThat(portal.statements(() -> order(DIRECTOR, new OrderFromList.Request(id, changed.version(), true, counts)))).isLessThanOrEqualTo(20);
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

    /** Reading, ordering, and everything that changes. */
    private List<Runnable> deeds(Actor actor, long id) {
        String version = portal.rows("select max(version) from ordering.requisition_list").get(0);
        int seen = Integer.parseInt(version);
        List<String> line = portal.rows("select id from ordering.list_line where list_id = " + id);
        OrderFromList.Figure figure = new OrderFromList.Figure(line.isEmpty() ? 1 : Long.parseLong(line.get(0)), 0);
        return List.of(() -> read(actor, id), () -> order(actor, new OrderFromList.Request(id, seen, true, List.of(figure))),
            () -> change(actor, new ChangeList.Request(id, seen, "Otra", List.of())), () -> add(actor, id, "IT-100005", 1),
            () -> portal.as(actor, () -> portal.get(ShareList.class).share(id, seen, "PRIVATE")),
            () -> portal.as(actor, () -> portal.get(DeleteList.class).delete(id, seen)));
    }

    private static void assertMissing(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(NoSuchRecord.class)
            .satisfies(refused -> assertThat(((NoSuchRecord) refused).code()).isEqualTo("no-such-record"));
    }

    private static boolean succeeds(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (ListChangedMeanwhile late) {
            return false;
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> deeds) throws Exception {
        var pool = Executors.newFixedThreadPool(deeds.size());
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> done : pool.invokeAll(deeds)) {
            results.add(done.get());
        }
        pool.shutdownNow();
        return results;
    }

    /** With twenty gloves as par level. */
    private long make(Actor actor, String sharing) {
        long id = make(actor, new MakeList.Request("Planta 3", sharing, Origin.NOTHING, null));
        add(actor, id, "IT-100001", 20);
        portal.sql("update ordering.requisition_list set version = 1 where id = " + id);
        portal.sql("delete from journey.touchpoint where type in ('LIST_MADE', 'LIST_CHANGED')");
        return id;
    }

    private long make(Actor actor, MakeList.Request wanted) {
        return portal.as(actor, () -> portal.get(MakeList.class).make(wanted));
    }

    private void add(Actor actor, long id, String number, Integer par) {
        portal.as(actor, () -> portal.get(AddToList.class).add(id, number, par));
    }

    private List<ListRow> lists(Actor actor) {
        return portal.as(actor, () -> portal.get(ReadLists.class).desk(null, null)).lists();
    }

    private ListDetailRow read(Actor actor, long id) {
        return portal.as(actor, () -> portal.get(ReadLists.class).list(id));
    }

    private void change(Actor actor, long id, String name, List<ChangeList.Line> lines) {
        change(actor, new ChangeList.Request(id, read(actor, id).version(), name, lines));
    }

    private void change(Actor actor, ChangeList.Request wanted) {
        portal.as(actor, () -> portal.get(ChangeList.class).change(wanted));
    }

    private void share(Actor actor, long id, String with) {
        portal.as(actor, () -> portal.get(ShareList.class).share(id, read(actor, id).version(), with));
    }

    private void delete(Actor actor, long id) {
        portal.as(actor, () -> portal.get(DeleteList.class).delete(id, read(actor, id).version()));
    }

    private void order(Actor actor, OrderFromList.Request wanted) {
        portal.as(actor, () -> portal.get(OrderFromList.class).put(wanted));
    }
}
