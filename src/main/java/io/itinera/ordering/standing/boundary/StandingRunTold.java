package io.itinera.ordering.standing.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run was ordered, asks its owner, or was not ordered because nobody answered.
 *
 * @param which       the run
 * @param state       what became of it
 * @param reason      why, as a code: what changed first, where it asks
 * @param orderNumber null without an order
 * @param partNumbers the articles concerned
 */
public record StandingRunTold(Which which, State state, String reason, String orderNumber, List<String> partNumbers)
        implements JourneyFact, Noteworthy {

    /** What may become of a run. */
    public enum State { ORDERED, ASKED, UNANSWERED }

    /** A run. @param owner null where there is none who may order: then the purchasing directors are told */
    public record Which(AccountId account, PersonId owner, long id, String name, LocalDate planned, LocalDate dueOn) {
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.STANDING_ORDER_RUN;
    }

    @Override
    public AccountId account() {
        return which.account();
    }

    @Override
    public List<ObjectRef> about() {
        return Stream.concat(Stream.ofNullable(orderNumber).map(number -> ObjectRef.subject(ObjectType.ORDER, number)),
            partNumbers.stream().map(part -> ObjectRef.related(ObjectType.PRODUCT, part))).toList();
    }

    /** A run that was refused is a touchpoint already when its owner is asked. */
    @Override
    public boolean isPart() {
        return true;
    }

    @Override
    public String fact() {
        return messageKey() + ":" + which.id() + ":" + which.planned();
    }

    @Override
    public Set<Persona> audience() {
        return which.owner() == null ? Set.of(Persona.PURCHASING_DIRECTOR) : Set.of();
    }

    @Override
    public Set<PersonId> people() {
        return which.owner() == null ? Set.of() : Set.of(which.owner());
    }

    @Override
    public Severity severity() {
        return switch (state) {
            case ORDERED -> Severity.INFO;
            case ASKED -> Severity.WARNING;
            case UNANSWERED -> Severity.URGENT;
        };
    }

    @Override
    public String messageKey() {
        return switch (state) {
            case ORDERED -> "standing-ordered";
            case ASKED -> "standing-asks";
            case UNANSWERED -> "standing-unanswered";
        };
    }

    @Override
    public List<String> arguments() {
        return List.of(which.name(), which.dueOn().toString(), orderNumber == null ? "" : orderNumber);
    }

    @Override
    public String link() {
        return state == State.ORDERED ? "/ordering/order?number=" + orderNumber
            : "/ordering/standing-run?id=" + which.id() + "&day=" + which.planned();
    }
}
