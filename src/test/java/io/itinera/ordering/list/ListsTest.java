package io.itinera.ordering.list;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.DeleteList;
import io.itinera.ordering.list.boundary.ListChangedMeanwhile;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListReadOnly;
import io.itinera.ordering.list.boundary.ListRow;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ShareList;
import io.itinera.shared.Actor;
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
    @DisplayName("ORD-10.1 a private list is its maker's alone; a shared one is every buyer's of the hospital, and nobody's outside")
    void isSeenByWhoeverMay() {
        long own = acts.make(DIRECTOR, "PRIVATE");
        long read = acts.make(DIRECTOR, "READ");
        long full = acts.make(DIRECTOR, "FULL");
        assertThat(acts.lists(DIRECTOR)).extracting(ListRow::id).containsExactlyInAnyOrder(own, read, full);
        assertThat(acts.lists(REQUESTER)).extracting(ListRow::id).containsExactlyInAnyOrder(read, full);
        assertThat(acts.lists(REQUESTER)).extracting(ListRow::maker).containsOnly("Ana Ruiz 1");
        assertThat(acts.lists(STRANGER)).isEmpty();
        assertThatThrownBy(() -> acts.read(APPROVER, read)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acts.read(OPERATIONS, read)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-10.1 a list of another hospital, a colleague's private one and a missing one are the same to every deed")
    void answersAsMissing() {
        long own = acts.make(DIRECTOR, "PRIVATE");
        long full = acts.make(DIRECTOR, "FULL");
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
        long id = acts.make(DIRECTOR, "READ");
        assertThat(acts.read(REQUESTER, id).list()).extracting(ListRow::mayChange, ListRow::mayKeep).containsExactly(false, false);
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
        long id = acts.make(DIRECTOR, "FULL");
        acts.change(REQUESTER, id, "Planta 4", List.of());
        acts.add(REQUESTER, id, "IT-100005", 3);
        ListDetailRow list = acts.read(REQUESTER, id);
        assertThat(list.list().name()).isEqualTo("Planta 4");
        assertThat(list.lines()).extracting(line -> line.article().partNumber()).containsExactly("IT-100001", "IT-100005");
        assertThatThrownBy(() -> acts.share(REQUESTER, id, "PRIVATE")).isInstanceOf(ListReadOnly.class);
        assertThatThrownBy(() -> acts.delete(REQUESTER, id)).isInstanceOf(ListReadOnly.class);
        acts.share(DIRECTOR, id, "PRIVATE");
        assertThatThrownBy(() -> acts.read(REQUESTER, id)).isInstanceOf(NoSuchRecord.class);
        acts.delete(DIRECTOR, id);
        assertThat(portal.rows("select count(*) from ordering.list_line")).containsExactly("0");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'LIST_CHANGED' and outcome = 'COMPLETED' order by id"))
            .containsExactly("renamed", "added", "shared", "deleted");
    }

    @Test
    @DisplayName("ORD-10.3 of two who change what they saw the second is told, and nothing of the first is lost")
    void losesNothing() {
        long id = acts.make(DIRECTOR, "FULL");
        ListDetailRow seen = acts.read(REQUESTER, id);
        acts.add(DIRECTOR, id, "IT-100005", null);
        assertThat(acts.read(DIRECTOR, id).version()).isEqualTo(seen.version() + 1);
        long line = seen.lines().get(0).id();
        for (Runnable late : List.<Runnable>of(
                () -> acts.change(REQUESTER, new ChangeList.Request(id, seen.version(), null, List.of(new ChangeList.Line(line, 7, null, "x", false)))),
                () -> acts.change(REQUESTER, new ChangeList.Request(id, seen.version(), "Otro", List.of())),
                () -> portal.as(DIRECTOR, () -> portal.get(ShareList.class).share(id, seen.version(), "READ")),
                () -> portal.as(DIRECTOR, () -> portal.get(DeleteList.class).delete(id, seen.version())),
                () -> acts.order(REQUESTER, new OrderFromList.Request(id, seen.version(), true, List.of(new OrderFromList.Figure(line, 0)))))) {
            assertThatThrownBy(late::run).isInstanceOf(ListChangedMeanwhile.class);
        }
        assertThat(acts.read(REQUESTER, id).lines()).extracting(now -> now.article().partNumber() + " " + now.par())
            .containsExactly("IT-100001 20", "IT-100005 null");
    }

    @Test
    @DisplayName("ORD-10.3 of many who change the same list at the same moment exactly one is heard, and all who only add are")
    void letsOneWin() throws Exception {
        long id = acts.make(DIRECTOR, "FULL");
        ListDetailRow seen = acts.read(DIRECTOR, id);
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            int par = i;
            changes.add(() -> succeeds(() -> acts.change(REQUESTER, new ChangeList.Request(id, seen.version(), null,
                List.of(new ChangeList.Line(seen.lines().get(0).id(), par, null, null, false))))));
        }
        assertThat(together(changes)).containsOnlyOnce(true);
        assertThat(together(List.of(() -> succeeds(() -> acts.add(DIRECTOR, id, "IT-100002", null)),
            () -> succeeds(() -> acts.add(REQUESTER, id, "IT-100003", null)), () -> succeeds(() -> acts.add(REQUESTER, id, "IT-100005", null)))))
            .containsOnly(true);
        assertThat(acts.read(DIRECTOR, id).lines()).extracting(line -> line.place()).containsExactly(1, 2, 3, 4);
    }

    /** Reading, ordering, and everything that changes. */
    private List<Runnable> deeds(Actor actor, long id) {
        String version = portal.rows("select max(version) from ordering.requisition_list").get(0);
        int seen = Integer.parseInt(version);
        List<String> line = portal.rows("select id from ordering.list_line where list_id = " + id);
        OrderFromList.Figure figure = new OrderFromList.Figure(line.isEmpty() ? 1 : Long.parseLong(line.get(0)), 0);
        return List.of(() -> acts.read(actor, id), () -> acts.order(actor, new OrderFromList.Request(id, seen, true, List.of(figure))),
            () -> acts.change(actor, new ChangeList.Request(id, seen, "Otra", List.of())), () -> acts.add(actor, id, "IT-100005", 1),
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
}
