package io.itinera.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.loop.boundary.CaseDaysImpossible;
import io.itinera.insight.loop.boundary.CaseDaysPreview;
import io.itinera.insight.loop.boundary.CaseDaysRow;
import io.itinera.insight.loop.boundary.ChangeCaseDays;
import io.itinera.insight.loop.boundary.ChangeCaseDays.Request;
import io.itinera.insight.loop.boundary.OpenFrictionCase;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
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

/** In how many days cases of a kind of friction should be closed. */
@WithDatabase
class CaseDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private Portal portal;

    @BeforeEach
    void noCases(Portal portal) {
        this.portal = portal;
        forget();
        PlantedLog.in(portal);
    }

    @AfterEach
    void forget() {
        portal.sql("delete from insight.friction_case;\ndelete from insight.friction_case_days where version_no > 1;\ndelete from alerts.letter;\ndelete from alerts.alert");
    }

    @Test
    @DisplayName("FRI-6.7 a change is told before it is made: open cases with the usual day move with it, a day that was chosen stays, and new cases get the new one")
    void movesOpenCases() {
        open("H1", null);
        open("H2", TODAY.plusDays(30));
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(2)));
        assertThat(preview(3)).as("as it is").isEqualTo(new CaseDaysPreview(3, 2, 0, 0, 0));
        assertThat(preview(1)).isEqualTo(new CaseDaysPreview(1, 2, 1, 0, 1));
        assertThat(preview(1).kept()).isEqualTo(1);
        assertThat(due()).as("nothing is changed yet").containsExactly("1|2026-03-23", "2|2026-04-19");
        change(1, 1);
        assertThat(due()).containsExactly("1|2026-03-21", "2|2026-04-19");
        assertThat(preview(10)).as("one is overdue, and would not be").isEqualTo(new CaseDaysPreview(10, 2, 1, 1, 0));
        assertThat(as(() -> portal.get(OpenFrictionCase.class).usualDue("failure"))).isEqualTo(TODAY.plusDays(3));
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'FRICTION_DAYS_CHANGED'")).containsExactly("COMPLETED|null");
    }

    @Test
    @DisplayName("FRI-6.7 closed cases and those of other kinds keep their day")
    void leavesOthers() {
        open("H1", null);
        portal.sql("update insight.friction_case set closed_at = timestamp with time zone '2026-03-20 12:00:00Z', done = 'x'");
        as(() -> portal.get(OpenFrictionCase.class).open(new OpenFrictionCase.Request("waiting", "H2", "x", TODAY.plusDays(3))));
        assertThat(preview(9)).isEqualTo(new CaseDaysPreview(9, 0, 0, 0, 0));
        change(9, 1);
        assertThat(due()).containsExactly("1|2026-03-23", "2|2026-03-23");
    }

    @Test
    @DisplayName("FRI-6.7 versions tell who changed it, when and from what; the same figure again is none, and whoever did not know the last one is told")
    void hasVersions() throws Exception {
        change(5, 1);
        change(5, 2);
        assertThatThrownBy(() -> change(6, 1)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(as(() -> portal.get(ChangeCaseDays.class).read("failure"))).containsExactly(
            new CaseDaysRow(2, 5, 3, PlantedLog.NOW, 3L, null), new CaseDaysRow(1, 3, null, null, null, null));
        ExecutorService crowd = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = crowd.invokeAll(List.of(changing(7), changing(8)));
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : both) {
                done.add(one.get());
            }
            assertThat(done).as("of two at once one is told").containsExactlyInAnyOrder(true, false);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(portal.rows("select count(*) from insight.friction_case_days where kind = 'failure'")).containsExactly("3");
    }

    @Test
    @DisplayName("FRI-6.7 what makes no sense is refused and said so, nothing is changed, and only an analyst changes anything")
    void refuses() {
        for (int days : List.of(0, -1, 366)) {
            assertThatThrownBy(() -> preview(days)).isInstanceOf(CaseDaysImpossible.class);
            assertThatThrownBy(() -> change(days, 1)).isInstanceOfSatisfying(CaseDaysImpossible.class, no -> assertThat(no.input()).isEqualTo("days"));
        }
        assertThatThrownBy(() -> as(() -> portal.get(ChangeCaseDays.class).read("nothing"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(() -> changed(new Request("nothing", 5, 1)))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> changed(new Request("failure", 5, 1)))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select count(*) from insight.friction_case_days where version_no > 1")).containsExactly("0");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'FRICTION_DAYS_CHANGED'")).contains("REJECTED|case-days-impossible",
            "REJECTED|no-such-record");
    }

    private Callable<Boolean> changing(int days) {
        return () -> {
            try {
                change(days, 2);
                return true;
            } catch (ChangedMeanwhile meanwhile) {
                return false;
            }
        };
    }

    private void open(String account, LocalDate due) {
        as(() -> portal.get(OpenFrictionCase.class).open(new OpenFrictionCase.Request("failure", account, "x", due)));
    }

    private CaseDaysPreview preview(int days) {
        return as(() -> portal.get(ChangeCaseDays.class).preview(new Request("failure", days, 1)));
    }

    private void change(int days, int seen) {
        as(() -> changed(new Request("failure", days, seen)));
    }

    private Void changed(Request request) {
        portal.get(ChangeCaseDays.class).change(request);
        return null;
    }

    private List<String> due() {
        return portal.rows("select account_id, due_on from insight.friction_case order by account_id");
    }

    private <T> T as(Callable<T> work) {
        return portal.as(PlantedLog.ANALYST, work);
    }
}
