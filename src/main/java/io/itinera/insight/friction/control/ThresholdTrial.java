package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.ThresholdPreview.Count;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tries thresholds: what a kind of friction comes to with them, told as the report tells it. */
@ApplicationScoped
public class ThresholdTrial {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject Visits visits;

    /** Of the period and the hospitals. Added up by the database: a figure that is tried may be met by every second touchpoint. */
    public Count count(String code, Extent extent, Thresholds tried) {
        Looking looking = detection.looking(tried);
        SqlQuery query = SqlQuery.of("select e.account_id, count(*), count(case when e.visit is null or e.nth = 1 then 1 end) from (select f.*,"
            + " row_number() over (partition by f.visit order by f.account_id desc nulls last) as nth from (");
        List<SqlRow> hospitals = detection.found(query, code, extent, looking).add(") f) e group by e.account_id").rows(em);
        Map<Long, Long> met = new HashMap<>();
        hospitals.forEach(row -> met.put(row.numberOrNull(0), row.number(2)));
        return new Count(hospitals.stream().mapToLong(row -> row.number(1)).sum(), met.keySet().stream().filter(Objects::nonNull).count(),
            VisitShare.of(met, visits.byHospital(List.of(looking.known(detectors.get(code), extent.period())), extent), 0));
    }
}
