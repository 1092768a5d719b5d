package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds what can be told one by one, of kinds that judge no period as a whole: as soon as it is recorded, or once its time is over. */
@ApplicationScoped
public class Sightings {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject Detectors detectors;

    /** One time that a kind was met. @param id of the touchpoint @param account null for nobody's */
    public record Sight(String kind, long id, Instant at, Long account) {
    }

    /** What those that wait for nothing find in a stretch, whatever more is found there later. */
    public List<Sight> in(Period stretch) {
        Looking looking = detection.looking();
        return sights(detection.of(detector -> isAtOnce(detector, looking.thresholds()), new SqlQuery(), new Extent(stretch, null), looking));
    }

    /** What became a friction within the stretch because nothing went on in time: each kind is looked for as long before as it waits. */
    public List<Sight> over(Period stretch) {
        Looking looking = detection.looking();
        SqlQuery query = new SqlQuery();
        String between = "";
        for (FrictionDetector detector : detectors.all().stream().filter(one -> tells(one) && !isAtOnce(one, looking.thresholds())).toList()) {
            Duration patience = detector.patience(looking.thresholds());
            query.add(between + "select '" + detector.code() + "', m.id, m.occurred_at, m.account_id from (")
                .add(detection.moments(detector.code(), new Period(stretch.from().minus(patience), stretch.to().minus(patience)), looking)).add(") m");
            between = " union all ";
        }
        return sights(query);
    }

    private List<Sight> sights(SqlQuery query) {
        return query.rows(em).stream().map(row -> new Sight(row.text(0), row.number(1), row.instant(2), row.numberOrNull(3))).toList();
    }

    /** Whether the kind is one of them. */
    public boolean tell(String code) {
        return tells(detectors.get(code));
    }

    private static boolean tells(FrictionDetector detector) {
        return !detector.isJudgedAsWhole();
    }

    private static boolean isAtOnce(FrictionDetector detector, Thresholds thresholds) {
        return tells(detector) && detector.patience(thresholds).isZero();
    }
}
