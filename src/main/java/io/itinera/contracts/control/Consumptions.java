package io.itinera.contracts.control;

import io.itinera.contracts.entity.Consumption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Adds what orders take out of contracts and give back. */
@ApplicationScoped
public class Consumptions {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    public void add(long orderId, Map<Long, BigDecimal> amounts) {
        new TreeMap<>(amounts).forEach((contract, amount) -> {
            if (amount.signum() != 0) {
                em.persist(new Consumption(contract, orderId, amount, clock.instant()));
            }
        });
    }

    public void takeBack(long orderId, Map<Long, BigDecimal> amounts) {
        new TreeMap<>(amounts).forEach((contract, amount) -> {
            if (amount.signum() != 0) {
                em.persist(new Consumption(contract, orderId, amount.abs().negate(), clock.instant()));
            }
        });
    }
}
