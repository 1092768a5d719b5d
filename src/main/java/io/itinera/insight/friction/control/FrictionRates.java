package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** How many of a hospital's visits met a kind of friction in a stretch of time. */
@ApplicationScoped
public class FrictionRates {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detection detection;
    @Inject Visits visits;
    @Inject Clock clock;

    /** @param hits visits that met it; what happens outside of any visit is counted itself, up to the number of visits */
    public record Rates(long hits, long visits) {
    }

    /** Until when the kind can tell what happened after a moment. */
    public Instant knownUntil(String kind, Instant moment) {
        return detection.known(kind, new Period(moment, clock.instant())).to();
    }

    /** Of the visits of which the kind can be told. @param from inclusive @param to exclusive */
    public Rates of(String kind, long account, Instant from, Instant to) {
        Extent extent = new Extent(detection.known(kind, new Period(from, to)), List.of(account));
        long made = visits.in(List.of(extent.period()), extent).get(0);
        long hits = detection.found(SqlQuery.of("select count(distinct f.visit) + count(case when f.visit is null then 1 end) from ("), kind, extent).add(") f")
            .row(em).number(0);
        return new Rates(Math.min(hits, made), made);
    }
}
