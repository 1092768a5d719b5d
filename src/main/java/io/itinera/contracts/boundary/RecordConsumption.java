package io.itinera.contracts.boundary;

import io.itinera.contracts.control.Consumptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/** Counts what orders take out of contracts, within the caller's transaction. */
@ApplicationScoped
public class RecordConsumption {
    @Inject Consumptions consumptions;

    /** @param amounts what the order costs under each contract, by contract id */
    public void consume(long orderId, Map<Long, BigDecimal> amounts) {
        consumptions.add(orderId, amounts);
    }

    /** An order, or part of it, does not happen after all. @param amounts positive, by contract id */
    public void giveBack(long orderId, Map<Long, BigDecimal> amounts) {
        consumptions.takeBack(orderId, amounts);
    }
}
