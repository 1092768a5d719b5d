package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.approval.entity.Decider;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may decide about a step of an order's approval: the one place that says so, for the cart that only asks, the order that is
 * submitted, the approver's page and the decision itself. Never its buyer, and nobody above their own limit, however they come to
 * be asked. Where nobody is left of those whom the rule names, everybody else of the hospital who may approve so much is asked.
 */
public final class Deciders {
    private Deciders() {
    }

    /** What is to be approved, and whose order it is. */
    public record Matter(AccountId account, long buyer, BigDecimal total) {
    }

    /**
     * Everybody who may decide, each in their own name, and whoever stands in for one of them in that one's name. For whom the buyer
     * would have to stand in counts as gone.
     *
     * @param escalated whether those are asked too to whom it escalates
     */
    static List<Voice> of(ApprovalRule.Terms rule, boolean escalated, Matter matter, Staff staff) {
        List<PersonRow> able = staff.people().stream().filter(person -> person.id() != matter.buyer() && covers(person, matter.total())).toList();
        List<PersonRow> named = able.stream().filter(person -> names(rule.approver(), person)
            || escalated && names(rule.escalation(), person)).toList();
        boolean gone = named.stream().allMatch(person -> staff.standInOf(person).filter(one -> one.id() == matter.buyer()).isPresent());
        return (gone ? able : named).stream().flatMap(person -> voices(person, matter, staff)).toList();
    }

    private static Stream<Voice> voices(PersonRow person, Matter matter, Staff staff) {
        return Stream.concat(Stream.of(new Voice(person, null)), staff.standInOf(person).filter(one -> one.id() != matter.buyer())
            .map(one -> new Voice(one, person)).stream());
    }

    /** Who is told: of somebody who is away, whoever stands in. Each once. */
    static List<PersonRow> told(List<Voice> voices) {
        Set<Long> away = voices.stream().filter(voice -> !voice.isOwn()).map(voice -> voice.absent().id()).collect(Collectors.toSet());
        return voices.stream().filter(voice -> !voice.isOwn() || !away.contains(voice.speaker().id())).map(Voice::speaker).distinct().toList();
    }

    private static boolean names(Decider decider, PersonRow person) {
        return decider.names(person.id(), person.persona());
    }

    static boolean approves(PersonRow person) {
        return Permission.APPROVE_ORDERS.isGrantedTo(person.persona());
    }

    /** Whether the person may approve so much, whoever's order it is. */
    static boolean covers(PersonRow person, BigDecimal total) {
        return approves(person) && person.approvalLimit() != null
            && total.compareTo(person.approvalLimit()) <= 0;
    }

    /** Up to which amount the person orders alone. A requester asks and somebody else decides, whatever limit the data says. */
    static BigDecimal orderLimit(PersonRow person) {
        return person.persona() == Persona.REQUESTER || person.orderLimit() == null ? BigDecimal.ZERO : person.orderLimit();
    }

    /** Nothing for whoever has no right to approve. */
    static BigDecimal approvalLimit(PersonRow person) {
        return person.approvalLimit() == null ? BigDecimal.ZERO : person.approvalLimit();
    }
}
