package io.itinera.journey.boundary;

import io.itinera.journey.control.FirstCases;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;

/** For whoever reads the cases of orders, which are gathered beside the log ({@code journey.order_touchpoint}). */
@UseCase
public class ReadCases {
    @Inject FirstCases first;

    /** Whether they are gathered; in the first seconds of a first start it takes until they are, or some seconds. */
    public boolean areGathered() {
        return first.await();
    }
}
