package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Finds what can be told as soon as it is recorded: of kinds that wait for nothing and judge no period as a whole. */
@ApplicationScoped
public class Sightings {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject Detectors detectors;
    @Inject ThresholdBook thresholds;

    /** One time that a kind was met. @param id of the touchpoint @param account null for nobody's */
    public record Sight(String kind, long id, Instant at, Long account) {
    }

    /** What they find in a stretch, whatever more is found there later. */
    public List<Sight> in(Period stretch) {
        Looking looking = detection.looking();
        return detection.of(detector -> isAtOnce(detector, looking.thresholds()), new SqlQuery(), new Extent(stretch, null), looking).rows(em).stream()
            .map(row -> new Sight(row.text(0), row.number(1), row.instant(2), row.numberOrNull(3))).toList();
    }

    /** Whether the kind is one of them. */
    public boolean tell(String code) {
        return isAtOnce(detectors.get(code), thresholds.now());
    }

    private static boolean isAtOnce(FrictionDetector detector, Thresholds thresholds) {
        return detector.patience(thresholds).isZero() && !detector.isJudgedAsWhole();
    }
}
