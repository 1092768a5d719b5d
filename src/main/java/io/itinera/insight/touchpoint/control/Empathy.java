package io.itinera.insight.touchpoint.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.outside.control.Observations.Valued;
import io.itinera.insight.outside.entity.Basis;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.control.Answers.Authors;
import io.itinera.insight.statistics.control.MeanInterval;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.touchpoint.boundary.EmpathyMap;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Behind;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Does;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Feels;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Says;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Sought;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Thinks;
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Way;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the empathy map from steps and answers; whatever fewer than five people did is no line of it. */
@ApplicationScoped
public class Empathy {
    private static final int SHOWN = 5;
    private static final int QUOTED = 3;
    private static final int LOOKED_AT = 5_000;
    private static final int PATIENCE = 1_800;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Remembered remembered;

    private record Question(String type, Extent extent) {
    }

    EmpathyMap map(Gathered gathered, Extent extent) {
        return new EmpathyMap(does(gathered), says(gathered), feels(gathered), thinks(gathered, extent));
    }

    private static Does does(Gathered gathered) {
        Ways ways = gathered.ways();
        return new Does(new Behind(ways.looked(), ways.people(), ways.hospitals()), ways.ways().stream().filter(way -> way.people() >= EmpathyMap.FEWEST)
            .limit(SHOWN).map(way -> new Way(way.before(), way.after(), Wilson.share(way.count(), ways.looked()), way.people())).toList(), notes(gathered, Basis.OBSERVED));
    }

    private static Says says(Gathered gathered) {
        List<SaidRow> newest = gathered.said().stream().limit(QUOTED).toList();
        List<SaidRow> typical = Typical.of(gathered.said(), said -> said.answer().remark(), QUOTED);
        return new Says(behind(gathered, gathered.spoken().inWords(), Set.of(Basis.SAID)), newest, typical.stream().filter(said -> !newest.contains(said)).toList(),
            notes(gathered, Basis.SAID));
    }

    private static Feels feels(Gathered gathered) {
        Scores scores = gathered.figures().scores();
        Moments valences = Moments.NONE;
        for (Valued one : gathered.valued()) {
            valences = one.basis().equals(Basis.INTERPRETED.name()) ? valences : valences.add(one.valence(), one.times());
        }
        return new Feels(behind(gathered, gathered.spoken().all(), Set.of(Basis.SAID, Basis.OBSERVED)), scores.felt(),
            Wilson.share(scores.below(), scores.expectations()), Wilson.share(scores.met(), scores.expectations()),
            Wilson.share(scores.exceeded(), scores.expectations()), MeanInterval.mean(valences, Observation.WORST, Observation.BEST));
    }

    private Thinks thinks(Gathered gathered, Extent extent) {
        Scores scores = gathered.figures().scores();
        return new Thinks(behind(gathered, gathered.spoken().all(), Set.of(Basis.INTERPRETED)), scores.below(), scores.met(), scores.exceeded(),
            gathered.reasons().stream().filter(reason -> reason.words() != null && reason.people() >= EmpathyMap.FEWEST).limit(SHOWN).toList(),
            remembered.figures(new Question(gathered.type(), extent), () -> sought(gathered.type(), extent)), notes(gathered, Basis.INTERPRETED));
    }

    private static List<ObservationRow> notes(Gathered gathered, Basis basis) {
        return gathered.notes().stream().filter(note -> note.basis().equals(basis.name())).limit(QUOTED).toList();
    }

    /** Whoever answered, and the hospitals of which something was noted: who said it there nobody knows. */
    private static Behind behind(Gathered gathered, Authors authors, Set<Basis> noted) {
        List<Valued> notes = gathered.valued().stream().filter(one -> noted.contains(Basis.valueOf(one.basis()))).toList();
        return new Behind(authors.answers() + notes.stream().mapToLong(Valued::times).sum(), authors.people(),
            Stream.concat(authors.hospitals().stream(), notes.stream().map(Valued::accountId)).distinct().count());
    }

    /** What five people at least searched for within the visit, up to half an hour before or after it, and did not find. Joined outwards for H2. */
    private List<Sought> sought(String type, Extent extent) {
        SqlQuery query = SqlQuery.of("select o.object_id, count(distinct s.pseudonym) from (select t.occurred_at, t.account_id, t.visit from journey.touchpoint t"
            + " where t.type = ? and t.occurred_at >= ? and t.occurred_at < ? and t.account_id is not null and t.visit is not null", type,
            extent.period().from(), extent.period().to());
        return extent.restrictPersona(extent.restrict(query, "t.account_id"), "t.persona").add(" order by t.occurred_at desc, t.id desc fetch first ? rows only) n"
                + " left join journey.touchpoint s on s.account_id = n.account_id and s.visit = n.visit and s.type = 'CATALOG_SEARCHED' and s.reason = 'no-result'"
                + " and s.occurred_at >= n.occurred_at - interval '30' minute and s.occurred_at <= n.occurred_at + interval '30' minute"
                + " and s.occurred_at >= ? and s.occurred_at < ? left join journey.touchpoint_object o on o.touchpoint_id = s.id and o.object_type = 'SEARCH'"
                + " where o.object_id is not null group by o.object_id having count(distinct s.pseudonym) >= ? order by 2 desc, 1 fetch first ? rows only", LOOKED_AT,
                extent.period().from().minusSeconds(PATIENCE), extent.period().to().plusSeconds(PATIENCE), EmpathyMap.FEWEST, SHOWN).rows(em).stream()
            .map(r -> new Sought(r.text(0), r.number(1))).toList();
    }
}
