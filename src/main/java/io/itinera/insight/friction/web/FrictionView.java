package io.itinera.insight.friction.web;

import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.web.ScopeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The friction report: what hurts, ranked by what it costs. */
@Named
@RequestScoped
public class FrictionView {
    private static final String USUAL = "-accounts";
    private static final Map<String, Comparator<FrictionRow>> SORTS = Map.of(
        "accounts", Comparator.comparing(FrictionRow::accounts),
        "people", Comparator.comparing(FrictionRow::people),
        "count", Comparator.comparing(FrictionRow::count),
        "share", Comparator.comparing(FrictionRow::share, Comparator.nullsFirst(Comparator.naturalOrder())),
        "value", Comparator.comparing(FrictionRow::atStake, Comparator.nullsFirst(Comparator.naturalOrder())));

    @Inject ReadFriction readFriction;
    @Inject ScopeView scope;
    private FrictionReport report;
    private String sort = USUAL;

    public void load() {
        report = readFriction.report(scope.scope());
    }

    public FrictionReport getReport() {
        return report;
    }

    /** In the report's own order for equal ones. */
    public List<FrictionRow> getRows() {
        boolean down = sort.startsWith("-");
        Comparator<FrictionRow> wanted = SORTS.get(down ? sort.substring(1) : sort);
        return report.rows().stream().sorted(down ? wanted.reversed() : wanted).toList();
    }

    public boolean isNothing() {
        return report.rows().stream().allMatch(row -> row.count() == 0);
    }

    /** Where the touchpoints that a row counted are listed. */
    public String touchpointsOf(FrictionRow row) {
        return "/insight/touchpoints?detector=" + row.detector() + "&from=" + report.period().firstDay()
            + "&to=" + report.period().lastDay() + scope.getHospitals();
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String wanted) {
        boolean known = wanted != null && SORTS.containsKey(wanted.startsWith("-") ? wanted.substring(1) : wanted);
        sort = known ? wanted : USUAL;
    }
}
