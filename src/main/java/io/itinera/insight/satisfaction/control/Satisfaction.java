package io.itinera.insight.satisfaction.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.satisfaction.boundary.Fate;
import io.itinera.insight.satisfaction.boundary.InstrumentRow;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.boundary.OccasionRow;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.insight.satisfaction.boundary.SatisfactionReport;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what was asked in a period, what became of it and what the answers are worth. Everything is counted of what was asked in it. */
@ApplicationScoped
public class Satisfaction {
    private static final int REMARKS_EACH = 5;
    private static final int NAME_LENGTH = 8;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Occasions occasions;
    @Inject Respondents respondents;
    @Inject Answers answers;
    @Inject Pseudonyms pseudonyms;
    @Inject ReadVocabulary readVocabulary;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    /** What is known of everybody asked, whether they answered or not. */
    private record Stratum(String segment, String persona, boolean friction) {
    }

    /** What was asked and what was known then, equal cases counted together. @param state {@code ANSWERED DISMISSED SILENT OPEN} */
    private record Case(String instrument, String touchpoint, long hospital, Stratum stratum, String state, boolean seen, boolean mailed, Marks marks,
                        String expectation, long times) {
    }

    public SatisfactionReport report(Extent extent) {
        List<Case> cases = cases(extent);
        Map<String, Names> types = readVocabulary.all().types(readVocabulary.today()).stream()
            .collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::names));
        KeyedNames names = pseudonyms.names();
        List<SaidRow> said = answers.remarks(extent, REMARKS_EACH).stream()
            .map(answer -> new SaidRow(answer, names.of(answer.pseudonym()).toString().substring(0, NAME_LENGTH))).toList();
        List<OccasionRow> all = occasions.all().stream()
            .map(o -> new OccasionRow(o.code(), o.instrument().name(), o.cue().name(), o.letterAfter(), o.on())).toList();
        return new SatisfactionReport(extent.period(), rows(cases), respondents.groups(extent), said, all, types);
    }

    /** Each instrument as a whole, followed by what it was asked after, where there is more than one. */
    private static List<InstrumentRow> rows(List<Case> cases) {
        return Stream.of(Instrument.values()).flatMap(instrument -> {
            List<Case> its = cases.stream().filter(one -> one.instrument().equals(instrument.name())).toList();
            Map<String, List<Case>> parts = its.stream().collect(Collectors.groupingBy(Case::touchpoint, TreeMap::new, Collectors.toList()));
            Stream<InstrumentRow> each = parts.size() < 2 ? Stream.empty()
                : parts.entrySet().stream().map(part -> row(instrument, part.getKey(), part.getValue()));
            return its.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(row(instrument, null, its)), each);
        }).toList();
    }

    private static InstrumentRow row(Instrument instrument, String touchpoint, List<Case> cases) {
        Tally tally = new Tally();
        Weighting weighting = new Weighting();
        for (Case one : cases) {
            if (one.state().equals("ANSWERED")) {
                tally.add(one.marks(), one.expectation(), one.times());
                weighting.answered(one.hospital(), one.stratum(), Tally.worth(one.marks()), one.times());
            } else if (!one.state().equals("OPEN")) {
                weighting.silent(one.hospital(), one.stratum(), one.times());
            }
        }
        Fate fate = fate(cases);
        Scores scores = tally.scores();
        return new InstrumentRow(instrument.name(), touchpoint, fate, Wilson.share(fate.answered(), fate.settled()), scores.of(instrument.name()),
            weighting.result(), scores);
    }

    private static Fate fate(List<Case> cases) {
        return new Fate(cases.stream().mapToLong(Case::times).sum(), count(cases.stream().filter(Case::seen)),
            count(cases.stream().filter(Case::mailed)), count(inState(cases, "ANSWERED")), count(inState(cases, "DISMISSED")),
            count(inState(cases, "SILENT")));
    }

    private static Stream<Case> inState(List<Case> cases, String state) {
        return cases.stream().filter(one -> one.state().equals(state));
    }

    private static long count(Stream<Case> cases) {
        return cases.mapToLong(Case::times).sum();
    }

    private List<Case> cases(Extent extent) {
        Map<Long, String> segments = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::segment));
        SqlQuery query = SqlQuery.of("select v.instrument, v.touchpoint, v.account_id, v.persona, v.friction, v.state, v.seen, v.mailed, v.expectation,"
                + " count(*), v.effort, v.satisfaction, v.recommendation, v.trs from (select s.instrument, s.touchpoint, s.account_id, s.persona,"
                + " coalesce(s.friction, false) as friction, case when s.answered_at is not null then 'ANSWERED' when s.dismissed_at is not null"
                + " then 'DISMISSED' when s.offered_at < ? then 'SILENT' else 'OPEN' end as state, s.seen_at is not null as seen,"
                + " s.mailed_at is not null as mailed, s.expectation, " + Answers.MARKS
                + " from insight.survey s where s.offered_at >= ? and s.offered_at < ?", clock.instant().minus(Surveys.WINDOW),
            extent.period().from(), extent.period().to());
        return extent.restrict(query, "s.account_id").add(") v group by v.instrument, v.touchpoint, v.account_id, v.persona, v.friction, v.state,"
                + " v.seen, v.mailed, v.expectation, v.effort, v.satisfaction, v.recommendation, v.trs").rows(em).stream()
            .map(r -> new Case(r.text(0), r.text(1), r.number(2), new Stratum(segments.get(r.number(2)), r.text(3), r.flag(4)), r.text(5), r.flag(6), r.flag(7),
                Answers.marks(r, 10), r.text(8), r.number(9))).toList();
    }
}
