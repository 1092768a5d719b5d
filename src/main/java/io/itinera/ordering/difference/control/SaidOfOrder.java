package io.itinera.ordering.difference.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.boundary.Aspect;
import io.itinera.ordering.difference.boundary.DecisionRow;
import io.itinera.ordering.difference.boundary.Difference;
import io.itinera.ordering.difference.boundary.DifferenceRow;
import io.itinera.ordering.difference.entity.DifferenceDecision;
import io.itinera.ordering.difference.entity.DifferenceDecision.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts beside the differences of an order what was said about them. */
@ApplicationScoped
public class SaidOfOrder {
    @Inject DifferenceDecisions decisions;
    @Inject FindAccounts accounts;

    /** Days alike in kind, value and what was said are one; everything else stands by itself. */
    private record Group(String kind, String expected, String actual, Long line, DecisionKey said) {
    }

    private record DecisionKey(String state, Instant decidedAt, Instant answeredAt) {
    }

    /** The differences as people decide about them, those that wait for a decision first. */
    public List<DifferenceRow> about(OrderRow order, List<Difference> differences) {
        if (differences.isEmpty()) {
            return List.of();
        }
        Map<Matter, DifferenceDecision> said = decisions.ofOrder(order.id()).stream()
            .collect(Collectors.toMap(DifferenceDecision::matter, Function.identity()));
        Map<Group, List<Difference>> groups = differences.stream().collect(Collectors.groupingBy(
            difference -> group(difference, said.get(Deciding.matter(order, difference))), LinkedHashMap::new, Collectors.toList()));
        List<Long> people = said.values().stream().map(decision -> decision.person().value()).distinct().toList();
        Map<Long, PersonRow> known = people.isEmpty() ? Map.of() : accounts.peopleById(people);
        List<DifferenceRow> rows = new ArrayList<>();
        for (List<Difference> alike : groups.values()) {
            List<DifferenceDecision> its = alike.stream().map(difference -> said.get(Deciding.matter(order, difference)))
                .filter(Objects::nonNull).toList();
            rows.add(new DifferenceRow(alike, its.isEmpty() ? null : row(its.get(0), known),
                its.stream().map(DifferenceDecision::id).toList()));
        }
        rows.sort(Comparator.comparing(DifferenceRow::isToDecide).reversed());
        return rows;
    }

    private static Group group(Difference difference, DifferenceDecision decision) {
        return new Group(difference.kind(), difference.expected(), difference.actual(),
            difference.aspect() == Aspect.DATE ? null : Long.valueOf(difference.lineId()),
            decision == null ? null : new DecisionKey(decision.state().name(), decision.decidedAt(), decision.answeredAt()));
    }

    private static DecisionRow row(DifferenceDecision decision, Map<Long, PersonRow> known) {
        PersonRow person = known.get(decision.person().value());
        return new DecisionRow(decision.id(), decision.state().name(), person == null || person.fullName().isBlank() ? null : person.fullName(),
            decision.decidedAt(), decision.reason(), decision.answer(), decision.answeredAt());
    }
}
