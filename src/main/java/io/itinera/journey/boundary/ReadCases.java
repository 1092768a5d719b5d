package io.itinera.journey.boundary;

import io.itinera.journey.control.FirstCases;
import io.itinera.shared.UseCase;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;

/** For whoever reads the cases of orders, which are gathered beside the log ({@code journey.order_touchpoint}). */
@UseCase
public class ReadCases {
    @Inject FirstCases first;

    /** Waits until cases were gathered once; only in the first seconds of a first start there is something to wait for. */
    @Unrecorded("nothing is done but waiting")
    public void awaitGathered() {
        first.await();
    }
}
