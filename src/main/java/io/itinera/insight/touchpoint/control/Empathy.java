package io.itinera.insight.touchpoint.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
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
import io.itinera.insight.touchpoint.boundary.EmpathyMap.Noted;
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
        return new Says(behind(gathered.spoken().inWords()), newest, typical.stream().filter(said -> !newest.contains(said)).toList(),
            notes(gathered, Basis.SAID));
    }

    private static Feels feels(Gathered gathered) {
        Scores scores = gathered.figures().scores();
        long expectations = behind(gathered.spoken().expecting()).isEnough() ? scores.expectations() : 0;
        return new Feels(behind(gathered.spoken().all()), scores.felt(), Wilson.share(scores.below(), expectations), Wilson.share(scores.met(), expectations),
            Wilson.share(scores.exceeded(), expectations), valence(valued(gathered, Set.of(Basis.SAID, Basis.OBSERVED))));
    }

    private static Estimate valence(List<Valued> notes) {
        Moments valences = Moments.NONE;
        if (hospitals(notes) >= EmpathyMap.FEWEST) {
            for (Valued one : notes) {
                valences = valences.add(one.valence(), one.times());
            }
        }
        return MeanInterval.mean(valences, Observation.WORST, Observation.BEST);
    }

    private Thinks thinks(Gathered gathered, Extent extent) {
        Scores scores = gathered.figures().scores();
        Behind behind = behind(gathered.spoken().expecting());
        return new Thinks(behind, behind.isEnough() ? scores.below() : 0, behind.isEnough() ? scores.met() : 0, behind.isEnough() ? scores.exceeded() : 0,
            gathered.reasons().stream().filter(reason -> reason.words() != null && reason.people() >= EmpathyMap.FEWEST).limit(SHOWN).toList(),
            remembered.figures(new Question(gathered.type(), extent), () -> sought(gathered.type(), extent)), notes(gathered, Basis.INTERPRETED));
    }

    /** By themselves: that many people took a step or answered says nothing of how many were talked about. */
    private static Noted notes(Gathered gathered, Basis basis) {
        List<Valued> all = valued(gathered, Set.of(basis));
        long hospitals = hospitals(all);
        return new Noted(all.stream().mapToLong(Valued::times).sum(), hospitals, hospitals < EmpathyMap.FEWEST ? List.of()
            : gathered.notes().stream().filter(note -> note.basis().equals(basis.name())).limit(QUOTED).toList());
    }

    private static List<Valued> valued(Gathered gathered, Set<Basis> bases) {
        return gathered.valued().stream().filter(one -> bases.contains(Basis.valueOf(one.basis()))).toList();
    }

    private static long hospitals(List<Valued> notes) {
        return notes.stream().map(Valued::accountId).distinct().count();
    }

    private static Behind behind(Authors authors) {
        return new Behind(authors.answers(), authors.people(), authors.hospitals().size());
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
