package io.itinera.ordering.approval.boundary;

import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody is asked to decide about an order: told one by one, and led to it. */
public sealed interface ApprovalAsked extends JourneyFact, Noteworthy permits ApprovalRequested, ApprovalEscalated {
    String number();

    String buyer();

    BigDecimal amount();

    /** The last day on which prices and goods are held. */
    LocalDate heldUntil();

    @Override
    Set<PersonId> people();

    @Override
    default List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number()));
    }

    @Override
    default Set<Persona> audience() {
        return Set.of();
    }

    @Override
    default List<String> arguments() {
        return List.of(number(), buyer(), amount().setScale(2, RoundingMode.HALF_UP).toPlainString(), heldUntil().toString());
    }

    @Override
    default String link() {
        return "/ordering/approvals?number=" + number();
    }
}
