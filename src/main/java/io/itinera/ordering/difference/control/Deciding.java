package io.itinera.ordering.difference.control;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.difference.boundary.Choice;
import io.itinera.ordering.difference.boundary.Difference;
import io.itinera.ordering.difference.boundary.DifferenceAlreadyDecided;
import io.itinera.ordering.difference.boundary.DifferenceChanged;
import io.itinera.ordering.difference.boundary.LineFactSource;
import io.itinera.ordering.difference.boundary.LineFacts;
import io.itinera.ordering.difference.boundary.NoOpenDispute;
import io.itinera.ordering.difference.entity.DecisionState;
import io.itinera.ordering.difference.entity.DifferenceDecision;
import io.itinera.ordering.difference.entity.DifferenceDecision.Matter;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What accepting, disputing, withdrawing and settling share: one at a time, about what is so at this moment. */
@ApplicationScoped
public class Deciding {
    private static final int LONGEST = 500;

    @Inject Orders orders;
    @Inject LineFactSource source;
    @Inject DifferenceDecisions decisions;
    @Inject Clock clock;

    /** @param decisions one for each line, to be changed */
    public record Case(OrderRow order, List<String> partNumbers, List<DifferenceDecision> decisions) {
        public AccountId account() {
            return new AccountId(order.accountId());
        }
    }

    /**
     * What the hospital decides about.
     *
     * @throws DifferenceChanged        when the order is not any more as it was seen
     * @throws DifferenceAlreadyDecided when somebody decided before
     */
    public Case open(Choice choice, DecisionState next) {
        OrderRow order = orders.held(choice.number());
        List<Difference> chosen = differences(order).stream().filter(choice::isAbout).toList();
        if (chosen.isEmpty() || chosen.size() != new HashSet<>(choice.lines()).size()) {
            throw new DifferenceChanged(choice.number());
        }
        Map<Matter, DifferenceDecision> said = decisions.ofOrder(order.id()).stream()
            .collect(Collectors.toMap(DifferenceDecision::matter, Function.identity()));
        List<DifferenceDecision> taken = new ArrayList<>();
        for (Difference difference : chosen) {
            Matter matter = matter(order, difference);
            DifferenceDecision decision = said.getOrDefault(matter, new DifferenceDecision(matter));
            if (!decision.canBecome(next)) {
                throw new DifferenceAlreadyDecided(choice.number());
            }
            taken.add(decision);
        }
        return new Case(order, chosen.stream().map(Difference::partNumber).toList(), taken);
    }

    /** Keeps those of which nothing had been said; the others are known. */
    public void keep(Case taken) {
        taken.decisions().stream().filter(decision -> decision.id() == null).forEach(decisions::add);
    }

    /**
     * Disputes that wait for the supplier.
     *
     * @param ids of the decisions, all of the order
     * @throws NoOpenDispute when one of them does not wait any more
     */
    public Case disputed(String number, Collection<Long> ids) {
        OrderRow order = orders.held(number);
        List<DifferenceDecision> taken = ids.isEmpty() ? List.of() : decisions.ofOrder(order.id(), ids);
        if (taken.isEmpty() || taken.size() != new HashSet<>(ids).size()
            || taken.stream().anyMatch(decision -> decision.state() != DecisionState.DISPUTED)) {
            throw new NoOpenDispute(number);
        }
        Map<Long, String> partNumbers = orders.lines(List.of(order.id())).stream()
            .collect(Collectors.toMap(OrderLineRow::id, OrderLineRow::partNumber));
        return new Case(order, taken.stream().map(decision -> partNumbers.get(decision.lineId())).toList(), taken);
    }

    private List<Difference> differences(OrderRow order) {
        return differences(order, orders.lines(List.of(order.id())), source.ofOrder(order.id()));
    }

    /** What differs in the order today, line by line. */
    public List<Difference> differences(OrderRow order, List<OrderLineRow> lines, Map<Long, LineFacts> facts) {
        Comparison comparison = new Comparison(order, OrderDays.today(clock));
        return lines.stream().flatMap(line -> comparison.of(line, facts.getOrDefault(line.id(), LineFacts.NONE)).stream())
            .toList();
    }

    static Matter matter(OrderRow order, Difference difference) {
        return new Matter(order.id(), difference.lineId(), difference.aspect().name(), difference.stage().name(),
            difference.expected(), difference.actual());
    }

    /** What was typed, without blanks around it and not longer than is kept; empty for nothing. */
    public static String words(String typed) {
        String said = typed == null ? "" : typed.strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
