package io.itinera.ordering.boundary;

import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import java.time.LocalDate;
import java.util.List;

/** The supplier confirms an order: wholly, in part, or for another day. */
@UseCase
public class ConfirmOrder {

    /** @param lines what is confirmed of each line; a line that is not named is confirmed as it was ordered */
    public record Request(@About(ObjectType.ORDER) String number, List<Line> lines) {
        public Request {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param confirmed  how much will come; the rest of the line is cancelled
     * @param promisedOn when it will come; null keeps the day promised before
     */
    public record Line(long lineId, int confirmed, LocalDate promisedOn) {
    }

    @Permits(Permission.SERVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_CONFIRMED)
    public void confirm(Request request) {
        throw new UnsupportedOperationException();
    }
}
