package io.itinera.ordering.approval.boundary;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.control.Absences;
import io.itinera.ordering.approval.control.Colleagues;
import io.itinera.ordering.approval.entity.Absence.Days;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Somebody who approves says who stands in for them while they are away; a director says so for everybody of the hospital. */
@UseCase
public class EnterAbsence {
    @Inject Absences absences;
    @Inject Colleagues colleagues;
    @Inject CurrentActor actor;
    @Inject Event<AbsenceTouched> touched;

    /** @param absent null for oneself @param from the first day @param to the last day */
    public record Request(Long absent, Long substitute, LocalDate from, LocalDate to) {
    }

    /** @throws AbsenceImpossible for a substitution that cannot be */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ABSENCE_CHANGED)
    public void enter(Request wanted) {
        if (wanted.substitute() == null) {
            throw AbsenceImpossible.people();
        }
        Actor by = actor.get();
        PersonId absent = wanted.absent() == null ? by.person() : new PersonId(wanted.absent());
        absences.enter(by, new Absences.Wish(absent, new PersonId(wanted.substitute()), new Days(wanted.from(), wanted.to())),
            colleagues.approvers(by.ownAccount()).stream().collect(Collectors.toMap(PersonRow::personId, Function.identity())));
        touched.fire(new AbsenceTouched(by.ownAccount(), "entered"));
    }
}
