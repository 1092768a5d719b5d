package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionKind.Example;
import io.itinera.insight.friction.boundary.FrictionKind.Place;
import io.itinera.testing.Portal;
import java.util.List;
import java.util.stream.Stream;

/** What the page of a kind of friction tells of the hospitals that are looked at, beside queries written by hand over the touchpoints themselves ({@link FrictionsByHand}). */
final class KindsByHand {
    private static final double EXACT = 1e-6;
    private static final String OF = " from journey.by_hand b where b.kind = '%s' and b.stretch in ('ANY', '%s') and %s";
    private static final String FOUND = "(select b.*" + OF + ") b";
    private static final String PLACES = "select o.object_type, o.object_id, count(*), count(distinct b.account_id) from %1$s join journey.touchpoint_object o on o.touchpoint_id = b.id"
        + " and o.object_type in ('FIELD', 'PAGE', 'PRODUCT', 'SEARCH') group by o.object_type, o.object_id";
    private static final String REASONS = "select 'REASON', t.reason, count(*), count(distinct b.account_id) from %1$s join journey.touchpoint t on t.id = b.id group by t.type, t.reason";
    private static final String HOSPITALS = "select b.account_id, count(*), count(distinct b.visit), sum(b.amount) from %1$s where b.account_id is not null group by b.account_id"
        + " order by 2 desc, 1 fetch first 10 rows only";
    /** How much friction each visit bore by its steps. */
    private static final String BORE = "create table journey.by_hand_bore as select v.visit, sum(coalesce(f.bore, 0)) / sum(v.steps) as bore from (" + CostsByHand.STEPS + ") v left join ("
        + CostsByHand.BORE + ") f on f.visit = v.visit and f.pseudonym = v.pseudonym group by v.visit";
    /** Of the newest fifty, each of another visit, the five whose visit bore most by its steps. */
    private static final String EXAMPLES = "select e.id, e.bore from (select n.id, n.occurred_at, n.visit, v.bore, row_number() over (partition by n.visit order by n.occurred_at desc, n.id desc)"
        + " as nth from (select b.* from %s order by b.occurred_at desc, b.id desc fetch first 50 rows only) n left join journey.by_hand_bore v on v.visit = n.visit) e"
        + " where e.visit is null or e.nth = 1 order by case when e.bore is null then 1 else 0 end, round(e.bore, 9) desc, e.occurred_at desc, e.id desc fetch first 5 rows only";

    private final Portal portal;
    private final VisitsByHand visits;

    /** @param portal in which {@link FrictionsByHand} laid out what is found */
    KindsByHand(Portal portal, VisitsByHand visits) {
        this.portal = portal;
        this.visits = visits;
        portal.sql(BORE);
    }

    void compare(FrictionKind kind) {
        String code = kind.row().detector();
        for (int nth = 0; nth < kind.weeks().size(); nth++) {
            assertThat((double) kind.weeks().get(nth).times()).as(code + " in week " + nth)
                .isEqualTo(numbers(portal, ("select count(*)" + OF).formatted(code, "WEEKS", FrictionsByHand.week(nth, "b.occurred_at"))).get(0)[0]);
        }
        visits.compare(code, kind.weeks(), kind.weeksByHospital());
        String found = FOUND.formatted(code, "CURRENT", Stretch.CURRENT.during("b.occurred_at"));
        assertThat(kind.places()).as(code).extracting(KindsByHand::told).containsExactlyInAnyOrderElementsOf(Stream.of(PLACES, REASONS)
            .flatMap(query -> portal.rows(query.formatted(found)).stream()).toList());
        assertThat(kind.places()).as(code).allSatisfy(place -> assertThat(ByHand.of(place.share())).containsExactly(ByHand.wilson(place.times(), kind.row().count()), offset(EXACT)));
        assertThat(kind.hospitals().stream().map(one -> one.account() + "|" + one.times() + "|" + one.visits() + "|" + one.atStake())).as(code)
            .containsExactlyElementsOf(portal.rows(HOSPITALS.formatted(found)));
        examples(code, kind.examples(), numbers(portal, EXAMPLES.formatted(found)));
    }

    private static String told(Place place) {
        return place.dimension() + "|" + place.id() + "|" + place.times() + "|" + place.accounts();
    }

    /** Those of one score in either order: the last decimals of sums of fractions differ. */
    private static void examples(String kind, List<Example> shown, List<double[]> byHand) {
        assertThat(shown).as(kind).extracting(Example::id).containsExactlyInAnyOrderElementsOf(byHand.stream().map(one -> (long) one[0]).toList());
        assertThat(shown.stream().mapToDouble(one -> one.score() == null ? 0 : one.score()).toArray()).as(kind).containsExactly(byHand.stream().mapToDouble(one -> one[1]).toArray(), offset(EXACT));
    }
}
