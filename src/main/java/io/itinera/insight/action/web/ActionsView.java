package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.ActionRow;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.action.boundary.ReadActions;
import io.itinera.insight.action.boundary.Verdict;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The gallery: everything that was tried, what worked among it, and how much that is worth with so many tries. */
@Named
@RequestScoped
public class ActionsView {
    private static final String USUAL = "-start";
    private static final double FALSE_CALLS = 0.05;
    private static final Map<String, Comparator<ActionRow>> SORTS = Map.of(
        "start", Comparator.comparing(ActionRow::startsOn),
        "title", Comparator.comparing(ActionRow::title, String.CASE_INSENSITIVE_ORDER),
        "expected", Comparator.comparing(row -> row.expected().abs()),
        "change", Comparator.comparing(row -> row.change() == null ? null : Math.abs(row.change().value()), Comparator.nullsFirst(Comparator.naturalOrder())));
    private static final Map<String, Predicate<ActionRow>> SHOWN = shown();

    @Inject ReadActions readActions;
    @Inject Fmt fmt;
    private List<ActionRow> all = List.of();
    private String show = "all";
    private String sort = USUAL;

    /** A selection of the gallery. */
    public record Tab(String code, String label, long count, boolean current) {
    }

    private static Map<String, Predicate<ActionRow>> shown() {
        Map<String, Predicate<ActionRow>> shown = new LinkedHashMap<>();
        shown.put("all", row -> true);
        shown.put("worked", row -> row.verdict() == Verdict.WORKED);
        shown.put("others", row -> row.verdict() != null && row.verdict() != Verdict.WORKED);
        shown.put("open", row -> row.verdict() == null && row.state() != ActionState.ABANDONED);
        shown.put("abandoned", row -> row.state() == ActionState.ABANDONED);
        return shown;
    }

    public void load() {
        all = readActions.gallery();
    }

    public List<Tab> getTabs() {
        return SHOWN.entrySet().stream().map(one -> new Tab(one.getKey(), fmt.text("insight.actions.show." + one.getKey()),
            all.stream().filter(one.getValue()).count(), one.getKey().equals(show))).toList();
    }

    public List<ActionRow> getRows() {
        boolean down = sort.startsWith("-");
        Comparator<ActionRow> wanted = SORTS.get(down ? sort.substring(1) : sort);
        return all.stream().filter(SHOWN.get(show)).sorted(down ? wanted.reversed() : wanted).toList();
    }

    public boolean isNothing() {
        return all.isEmpty();
    }

    /** How many were registered, how many read, how many worked, and how many would seem to by chance alone. */
    public String getTried() {
        long registered = all.stream().filter(row -> row.registeredAt() != null).count();
        long told = all.stream().filter(row -> row.verdict() != null && row.verdict() != Verdict.CANNOT_TELL).count();
        long read = all.stream().filter(row -> row.verdict() != null).count();
        long worked = all.stream().filter(SHOWN.get("worked")).count();
        return read == 0 ? fmt.text("insight.actions.tried.none", registered) : fmt.text("insight.actions.tried", registered, read, worked, fmt.decimal(told * FALSE_CALLS));
    }

    public String getShow() {
        return show;
    }

    public void setShow(String wanted) {
        show = wanted != null && SHOWN.containsKey(wanted) ? wanted : "all";
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String wanted) {
        boolean known = wanted != null && SORTS.containsKey(wanted.startsWith("-") ? wanted.substring(1) : wanted);
        sort = known ? wanted : USUAL;
    }
}
