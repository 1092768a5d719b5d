package io.itinera.insight.vocabulary.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.vocabulary.boundary.BlindSpot;
import io.itinera.insight.vocabulary.boundary.BlindSpots;
import io.itinera.insight.vocabulary.boundary.BlindSpots.Row;
import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.Vocabulary;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the model of a day with itself and with what the log met in the days before. */
@ApplicationScoped
public class SpotSearch {
    private static final int DAYS = 90;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;
    @Inject ReadVocabulary readVocabulary;

    public BlindSpots search(LocalDate asOf) {
        LocalDate today = readVocabulary.today();
        Period period = Period.lastDays(DAYS, asOf.isAfter(today) ? today : asOf);
        Vocabulary vocabulary = readVocabulary.all();
        Map<String, Long> met = met(period);
        Stream<Row> known = vocabulary.of(TermKind.TOUCHPOINT).map(type -> row(type, asOf, met.getOrDefault(type.fixed().code(), 0L)));
        Stream<Row> unknown = met.entrySet().stream().filter(type -> vocabulary.find(TermKind.TOUCHPOINT, type.getKey()).isEmpty())
            .sorted(Map.Entry.comparingByKey()).map(type -> new Row(type.getKey(), null, null, EnumSet.of(BlindSpot.NOT_IN_MODEL), type.getValue()));
        return new BlindSpots(period, Stream.concat(known, unknown).filter(row -> !row.spots().isEmpty()).toList());
    }

    private static Row row(Term type, LocalDate asOf, long touchpoints) {
        Design design = type.designOn(asOf);
        return new Row(type.fixed().code(), design.names(), design.retired() ? null : design.stage(), spots(design, touchpoints > 0), touchpoints);
    }

    /** What the supplier's people do for themselves belongs to no hospital's journey and needs none of the layers. */
    private static Set<BlindSpot> spots(Design design, boolean isMet) {
        Set<BlindSpot> spots = EnumSet.noneOf(BlindSpot.class);
        if (design.retired()) {
            add(spots, BlindSpot.NOT_IN_MODEL, isMet);
        } else if (design.stage() != null) {
            add(spots, BlindSpot.NO_MESSAGE, design.text().isNothing());
            add(spots, BlindSpot.NO_SYSTEM, design.fedBy() == null);
            add(spots, BlindSpot.NO_INDICATOR, design.indicator() == null);
            add(spots, BlindSpot.NOT_MET, !isMet);
        }
        return spots;
    }

    private static void add(Set<BlindSpot> spots, BlindSpot spot, boolean isOne) {
        if (isOne) {
            spots.add(spot);
        }
    }

    private Map<String, Long> met(Period period) {
        List<SqlRow> rows = SqlQuery.of("select v.type, sum(v.touchpoints) from (").add(counted.rows(new Extent(period, null)))
            .add(") v group by v.type").rows(em);
        return rows.stream().collect(Collectors.toMap(row -> row.text(0), row -> row.number(1)));
    }
}
