package io.itinera.journey.boundary;

import io.itinera.journey.control.OrderCases;
import io.itinera.journey.control.Recorder;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Takes into the log what happened outside the portal, within the transaction of whoever reports it. */
@UseCase
public class AddOutsideTouchpoints {
    @Inject Recorder recorder;
    @Inject OrderCases cases;

    /** All of them or none. @return their numbers in the log; none while nothing is recorded */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Unrecorded("what it adds are touchpoints; that somebody reported them is the reporter's own")
    public List<Long> add(List<OutsideTouchpoint> happened) {
        List<Long> ids = recorder.happenedOutside(happened);
        happened.stream().map(OutsideTouchpoint::occurredAt).min(Comparator.naturalOrder()).ifPresent(cases::gatherLater);
        return ids;
    }
}
