package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.CostAssumptions;
import io.itinera.insight.friction.boundary.CostAssumptions.Versions;
import io.itinera.insight.friction.entity.CostAssumption;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What analysts suppose friction costs. */
@ApplicationScoped
public class Assumptions {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Clock clock;

    public CostAssumptions of(String kind) {
        return all().get(kind);
    }

    Map<String, CostAssumptions> all() {
        Map<String, CostAssumption> found = em.createQuery("select a from CostAssumption a", CostAssumption.class).getResultList().stream()
            .collect(Collectors.toMap(CostAssumption::code, Function.identity()));
        CostAssumption hourly = found.get(CostAssumption.HOURLY);
        return detectors.codes().stream().collect(Collectors.toMap(Function.identity(), kind -> new CostAssumptions(found.get(kind).figure(),
            hourly.figure(), new Versions(found.get(kind).version(), hourly.version()))));
    }

    /** @throws ChangedMeanwhile when either is not any more as it was seen */
    public void change(String kind, BigDecimal minutes, BigDecimal hourly, Versions seen) {
        become(CostAssumption.HOURLY, hourly, seen.hourly());
        become(kind, minutes, seen.minutes());
    }

    private void become(String code, BigDecimal figure, int seen) {
        CostAssumption held = em.find(CostAssumption.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (held.version() != seen) {
            throw new ChangedMeanwhile();
        }
        held.become(figure, clock.instant());
    }
}
