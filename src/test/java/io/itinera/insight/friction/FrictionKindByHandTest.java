package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionKind.Place;
import io.itinera.insight.friction.boundary.FrictionKind.Week;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of each kind of friction tells of weeks, places and hospitals, beside queries written by hand over the touchpoints themselves ({@link FrictionsByHand}). */
@WithDatabase
class FrictionKindByHandTest {
    private static final int WEEKS = 12;
    private static final String OF = " from journey.by_hand b where b.kind = '%s' and b.stretch in ('ANY', '%s') and %s";
    private static final String TIMES = "select count(*), count(distinct b.visit) + count(case when b.visit is null then 1 end)" + OF;
    private static final String FOUND = "(select b.*" + OF + ") b";
    private static final String PLACES = "select o.object_type, o.object_id, count(*), count(distinct b.account_id) from %1$s join journey.touchpoint_object o on o.touchpoint_id = b.id"
        + " and o.object_type in ('FIELD', 'PAGE', 'PRODUCT', 'SEARCH') group by o.object_type, o.object_id";
    private static final String REASONS = "select 'REASON', t.reason, count(*), count(distinct b.account_id) from %1$s join journey.touchpoint t on t.id = b.id group by t.type, t.reason";
    private static final String HOSPITALS = "select b.account_id, count(*), count(distinct b.visit), sum(b.amount) from %1$s where b.account_id is not null group by b.account_id"
        + " order by 2 desc, 1 fetch first 10 rows only";

    @Test
    @DisplayName("FRI-2 of every kind of friction the weeks, what it sticks to and the hospitals that met it most are those of queries by hand over touchpoints")
    void equalsQueriesByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        for (String code : portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).detectors())) {
            FrictionKind kind = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(code, Scope.lastDays(90), Locale.ENGLISH));
            assertThat(kind.weeks()).hasSize(WEEKS);
            for (int nth = 0; nth < WEEKS; nth++) {
                compare(portal, code, nth, kind.weeks().get(nth));
            }
            String found = FOUND.formatted(code, "CURRENT", Stretch.CURRENT.during("b.occurred_at"));
            assertThat(kind.places()).as(code).extracting(FrictionKindByHandTest::told).containsExactlyInAnyOrderElementsOf(Stream.of(PLACES, REASONS)
                .flatMap(query -> portal.rows(query.formatted(found)).stream()).toList());
            assertThat(kind.places()).as(code).allSatisfy(place -> assertThat(place.share().value()).isEqualTo((double) place.times() / kind.row().count()));
            assertThat(kind.hospitals().stream().map(one -> one.account() + "|" + one.times() + "|" + one.visits() + "|" + one.atStake())).as(code)
                .containsExactlyElementsOf(portal.rows(HOSPITALS.formatted(found)));
        }
    }

    private static String told(Place place) {
        return place.dimension() + "|" + place.id() + "|" + place.times() + "|" + place.accounts();
    }

    private static void compare(Portal portal, String code, int nth, Week week) {
        double[] met = numbers(portal, TIMES.formatted(code, "WEEKS", FrictionsByHand.week(nth, "b.occurred_at"))).get(0);
        double visits = numbers(portal, FrictionsByHand.VISITS.formatted(FrictionsByHand.week(nth, "t.occurred_at") + FrictionsByHand.waited("t", code, 0))).get(0)[0];
        assertThat(new double[] {week.times(), week.share().n(), week.share().value() == null ? 0 : week.share().value()}).as(code + " in week " + nth)
            .containsExactly(new double[] {met[0], visits, visits == 0 ? 0 : Math.min(1, met[1] / visits)}, offset(1e-9));
    }
}
