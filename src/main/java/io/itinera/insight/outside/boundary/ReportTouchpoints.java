package io.itinera.insight.outside.boundary;

import io.itinera.insight.outside.control.ReportCheck;
import io.itinera.insight.outside.control.ReportedBatches;
import io.itinera.journey.boundary.AddOutsideTouchpoints;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.inject.Inject;
import java.util.List;

/** A telephone system, a chat or a CRM reports what happened outside the portal: all of it is taken, or nothing. */
@UseCase
public class ReportTouchpoints {
    public static final int MOST = 1000;

    @Inject ReportedBatches batches;
    @Inject ReportCheck check;
    @Inject AddOutsideTouchpoints add;

    /** @param key the program's own name for this call: the same again is the same call */
    public record Request(String key, List<ReportedTouchpoint> touchpoints) {
    }

    /** How many were taken. */
    public sealed interface Report permits Taken, TakenBefore {
        int recorded();
    }

    /** By this call. */
    public record Taken(int recorded) implements Report {
    }

    /** By the same call, made before. */
    public record TakenBefore(int recorded) implements Report, Repeated {
    }

    /**
     * @throws BatchTooLarge     for more than a thousand, or none
     * @throws KeyUsedOtherwise  when the key came before with other content
     * @throws TouchpointsFaulty naming everything that is wrong with each
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.TOUCHPOINTS_REPORTED)
    public Report report(Request request) {
        int count = request.touchpoints().size();
        if (count < 1 || count > MOST) {
            throw new BatchTooLarge(MOST);
        }
        if (!batches.begin(request.key(), request.touchpoints(), count)) {
            return new TakenBefore(batches.recordedBefore(request.key(), request.touchpoints()));
        }
        List<OutsideTouchpoint> sound = check.check(request.touchpoints());
        add.add(sound);
        return new Taken(count);
    }
}
