package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The friction report and the pages of all kinds for chosen hospitals, beside queries written by hand over their touchpoints ({@link FrictionsByHand}). */
@WithDatabase
class FrictionChosenByHandTest {
    private Portal portal;

    @Test
    @DisplayName("INS-3.2, INS-3.3, FRI-2, FRI-9.5 of many, of few and of one chosen hospital the report, and of many and of few the page of every kind, are those of queries by hand over their touchpoints, of few as if visits were independent")
    void equalsQueriesByHand(Portal started) {
        portal = started;
        ChosenHospitals.lay(portal);
        VisitsByHand visits = VisitsByHand.in(portal);
        KindsByHand kinds = new KindsByHand(portal, visits);
        for (ChosenHospitals chosen : ChosenHospitals.values()) {
            visits.choose(chosen.which());
            FrictionReport report = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(chosen.scope()));
            assertThat(List.of(report.visits(), report.previousVisits())).as(chosen.name()).containsExactly(visits(Stretch.CURRENT), visits(Stretch.BEFORE));
            report.rows().forEach(row -> visits.compare(row, report.rows().size()));
            told(chosen, report.rows());
            if (chosen != ChosenHospitals.ONE) { // a page takes one for few
                report.rows().forEach(row -> kinds.compare(kind(row, chosen)));
            }
        }
    }

    private FrictionKind kind(FrictionRow row, ChosenHospitals chosen) {
        FrictionKind kind = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(row.detector(), chosen.scope(), Locale.ENGLISH));
        assertThat(kind.row()).isEqualTo(row);
        return kind;
    }

    private long visits(Stretch stretch) {
        return (long) numbers(portal, FrictionsByHand.VISITS.formatted(stretch.during("t.occurred_at"))).get(0)[0];
    }

    /** A direction is told of enough hospitals only. */
    private static void told(ChosenHospitals chosen, List<FrictionRow> rows) {
        assertThat(rows).as(chosen.name()).hasSize(26).extracting(FrictionRow::trend).contains(chosen.isEnough() ? Trend.LEVEL : Trend.FEW_HOSPITALS)
            .doesNotContain(chosen.isEnough() ? Trend.FEW_HOSPITALS : Trend.LEVEL);
    }
}
