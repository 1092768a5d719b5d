package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Because the supplier's stock or deliveries changed, a line of an order comes on another day than was promised. */
public record PromiseMoved(String number, AccountId account, PersonId buyer, Line line) implements OrderNews {
    /** @param revision which word about its day this is, so that each is told once @param quantity how many pieces are there by that day */
    public record Line(String partNumber, int revision, int quantity, LocalDate was, LocalDate now) {
        boolean isLater() {
            return now.isAfter(was);
        }
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.PROMISE_MOVED;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public String reason() {
        return line.isLater() ? "later" : "sooner";
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number), ObjectRef.related(ObjectType.PRODUCT, line.partNumber()));
    }

    @Override
    public String fact() {
        return "promise-moved:" + number + ":" + line.partNumber() + ":" + line.revision();
    }

    @Override
    public Set<PersonId> people() {
        return Set.of(buyer);
    }

    @Override
    public Severity severity() {
        return line.isLater() ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "promise-moved";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, line.partNumber(), line.was().toString(), line.now().toString(),
            Integer.toString(line.quantity()));
    }
}
