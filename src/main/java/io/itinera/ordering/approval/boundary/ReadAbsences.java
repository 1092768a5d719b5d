package io.itinera.ordering.approval.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.control.Absences;
import io.itinera.ordering.approval.control.Colleagues;
import io.itinera.ordering.approval.entity.Absence;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who of a hospital stands in for whom, today and later. */
@UseCase
public class ReadAbsences {
    @Inject Absences absences;
    @Inject Colleagues colleagues;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    @Permits(Permission.APPROVE_ORDERS)
    public AbsenceDeskRow desk() {
        Actor reader = actor.get();
        boolean director = reader.persona() == Persona.PURCHASING_DIRECTOR;
        List<Absence> entered = absences.of(reader.ownAccount());
        Map<Long, PersonRow> people = accounts.peopleById(entered.stream()
            .flatMap(absence -> Stream.of(absence.absent(), absence.substitute())).distinct().toList());
        LocalDate today = OrderDays.today(clock);
        List<AbsenceRow> rows = entered.stream().map(absence -> new AbsenceRow(absence.id(), name(people, absence.absent()),
            name(people, absence.substitute()), absence.days().from(), absence.days().to(), !absence.days().from().isAfter(today),
            director || absence.absent() == reader.person().value())).toList();
        return new AbsenceDeskRow(rows, colleagues.approvers(reader.ownAccount()).stream()
            .map(person -> new ChoiceRow(person.id(), person.fullName())).toList(), reader.person().value(), director);
    }

    private static String name(Map<Long, PersonRow> people, long person) {
        return people.containsKey(person) ? people.get(person).fullName() : "–";
    }
}
