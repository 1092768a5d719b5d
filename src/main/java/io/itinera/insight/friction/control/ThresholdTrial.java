package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.ThresholdPreview.Count;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Tries thresholds: what a kind of friction comes to with them, told as the report tells it. */
@ApplicationScoped
public class ThresholdTrial {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject Visits visits;

    /** Of the period and the hospitals. */
    public Count count(String code, Extent extent, Thresholds tried) {
        Looking looking = detection.looking(tried);
        KindFound found = KindFound.by(detection.found(new SqlQuery(), code, extent, looking), em);
        return new Count(found.all().size(), found.all().stream().map(KindFound.One::account).filter(Objects::nonNull).distinct().count(),
            VisitShare.of(found.visitsByHospital(), visits.byHospital(List.of(looking.known(detectors.get(code), extent.period())), extent), 0));
    }
}
