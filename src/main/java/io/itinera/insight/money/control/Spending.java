package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.shared.work.DivisionSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What an outcome was in each hospital and month, none in those before its first order; hospitals that never ordered are left out. */
@ApplicationScoped
public class Spending {
    @Inject MoneyLog log;

    /** @param orders of all hospitals looked at */
    Map<Long, double[]> values(MoneyQuestion question, Months months, Map<Long, Ordered> orders) {
        Map<Long, double[]> all = measured(question, months, orders);
        all.forEach((account, values) -> Arrays.fill(values, 0, Math.min(months.count(), orders.get(account).begun()), Double.NaN));
        return all;
    }

    private Map<Long, double[]> measured(MoneyQuestion question, Months months, Map<Long, Ordered> orders) {
        return switch (question.outcome()) {
            case REORDER -> ofOrders(months, orders, one -> {
                int rhythm = one.rhythm(months.count());
                return month -> one.share(month, rhythm);
            });
            case DAYS -> ofOrders(months, orders, one -> one::meanDays);
            case REVENUE -> ofOrders(months, orders, one -> month -> one.amounts()[month]);
            case DIVISIONS -> shares(months, orders.keySet());
            case DIVISION -> ofDivision(question.division(), months, orders.keySet());
        };
    }

    private static Map<Long, double[]> ofOrders(Months months, Map<Long, Ordered> orders, Function<Ordered, IntToDoubleFunction> what) {
        Map<Long, double[]> all = new HashMap<>();
        orders.forEach((account, its) -> all.put(account, IntStream.range(0, months.count()).mapToDouble(what.apply(its)).toArray()));
        return all;
    }

    private Map<Long, double[]> shares(Months months, Set<Long> hospitals) {
        double divisions = log.divisions();
        Map<Long, double[]> all = new HashMap<>();
        log.byDivision(months).stream().filter(one -> hospitals.contains(one.account()))
            .forEach(one -> all.computeIfAbsent(one.account(), account -> new double[months.count()])[one.stretch()] += 1 / divisions);
        return all;
    }

    private Map<Long, double[]> ofDivision(String division, Months months, Set<Long> hospitals) {
        Map<Long, double[]> all = new HashMap<>();
        log.byDivision(months).stream().filter(one -> one.division().equals(division) && hospitals.contains(one.account()))
            .forEach((DivisionSource.Ordered one) -> all.computeIfAbsent(one.account(), account -> new double[months.count()])[one.stretch()] += one.amount().doubleValue());
        return all;
    }
}
