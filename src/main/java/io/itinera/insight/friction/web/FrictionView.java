package io.itinera.insight.friction.web;

import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadThresholds;
import io.itinera.insight.web.ScopeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The friction report: what hurts, ranked by what it costs. */
@Named
@RequestScoped
public class FrictionView {
    private static final String USUAL = "-accounts";
    private static final String TIME = "minutes";
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Map<String, Comparator<FrictionRow>> SORTS = Map.of(
        "accounts", Comparator.comparing(FrictionRow::accounts),
        "count", Comparator.comparing(FrictionRow::count),
        "share", Comparator.comparing(row -> row.share().value(), Comparator.nullsFirst(Comparator.naturalOrder())),
        "value", Comparator.comparing(FrictionRow::atStake, Comparator.nullsFirst(Comparator.naturalOrder())));

    @Inject ReadFriction readFriction;
    @Inject ReadThresholds readThresholds;
    @Inject ThresholdWords words;
    @Inject ScopeView scope;
    private FrictionReport report;
    private List<String> changes = List.of();
    private Map<String, FrictionCost> costs = Map.of();
    private String sort = USUAL;

    public void load() {
        costs = readFriction.costs(scope.scope());
        report = readFriction.report(scope.scope());
        changes = readThresholds.changed(scope.scope()).stream().map(words::change).toList();
    }

    /** Which thresholds became other figures within the shown days. */
    public List<String> getChanges() {
        return changes;
    }

    public String definition(FrictionRow row) {
        return words.definition(row.detector());
    }

    /** Since when it can be told, where that is not of all the days shown. */
    public String known(FrictionRow row) {
        return words.known(row);
    }

    /** The interval of the share of visits, and of how many that is; nothing of none. */
    public String interval(FrictionRow row) {
        return words.interval(row.share());
    }

    public FrictionReport getReport() {
        return report;
    }

    /** In the report's own order for equal ones. */
    public List<FrictionRow> getRows() {
        boolean down = sort.startsWith("-");
        String name = down ? sort.substring(1) : sort;
        Comparator<FrictionRow> wanted = name.equals(TIME) ? Comparator.comparing(this::hours) : SORTS.get(name);
        return report.rows().stream().sorted(down ? wanted.reversed() : wanted).toList();
    }

    public boolean isNothing() {
        return report.rows().stream().allMatch(row -> row.count() == 0);
    }

    public FrictionCost cost(FrictionRow row) {
        return costs.get(row.detector());
    }

    /** What it took the hospitals' people. */
    public BigDecimal hours(FrictionRow row) {
        return cost(row).minutes().divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    /** From how many times the time lost was measured, with its interval. */
    public String measured(FrictionRow row) {
        return words.measured(cost(row).lost());
    }

    /** The page about the kind, over the same days and hospitals. */
    public String kindOf(FrictionRow row) {
        return "/insight/friction-kind?kind=" + row.detector() + "&" + scope.getChosen();
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String wanted) {
        String name = wanted != null && wanted.startsWith("-") ? wanted.substring(1) : wanted;
        boolean known = wanted != null && (SORTS.containsKey(name) || name.equals(TIME));
        sort = known ? wanted : USUAL;
    }
}
