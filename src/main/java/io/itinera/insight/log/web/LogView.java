package io.itinera.insight.log.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.insight.web.ScopeView;
import io.itinera.journey.boundary.ReadRetention;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.RetentionRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.access.PortalApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The event log as process mining sees it, and the way to take it along. */
@Named
@RequestScoped
public class LogView {
    private static final int MOST_PAIRS = 25;

    @Inject ReadLog readLog;
    @Inject ReadTouchpoints readTouchpoints;
    @Inject ReadRetention readRetention;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private CaseKind kind = CaseKind.ORDER;
    private LogSelection selection;
    private FollowGraph graph;
    private long touchpoints;
    private Map<String, String> names;

    /** A file to take along. */
    public record Download(String code, String href) {
    }

    public void load() {
        selection = readLog.selection(scope.scope(), kind);
        graph = readLog.follows(selection);
        touchpoints = readLog.touchpoints(selection);
        names = readTouchpoints.types().stream()
            .collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(fmt.getLocale())));
    }

    /** For how long what is kept about people stays. */
    public List<RetentionRow> getKept() {
        return readRetention.all();
    }

    public FollowGraph getGraph() {
        return graph;
    }

    /** Of the period and the hospitals, whether they belong to a case or not. */
    public long getTouchpoints() {
        return touchpoints;
    }

    public List<FollowRow> getPairs() {
        return graph.pairs().stream().limit(MOST_PAIRS).toList();
    }

    public Period getPeriod() {
        return scope.period();
    }

    public String name(String type) {
        return names.getOrDefault(type, type);
    }

    /** With exactly what the page counts. */
    public List<Download> getDownloads() {
        String query = "?case=" + kind + "&from=" + selection.from() + "&to=" + selection.to()
            + (selection.accounts() == null ? "" : selection.accounts().stream().map(id -> "&account=" + id).collect(Collectors.joining()));
        return Arrays.stream(LogFormat.values())
            .map(format -> new Download(format.name(), PortalApi.JOURNEY_LOG.path() + "." + format.ending() + query)).toList();
    }

    /** The same days and hospitals for the page of single touchpoints. */
    public String getScopeQuery() {
        return "&from=" + scope.period().firstDay() + "&to=" + scope.period().lastDay() + scope.getHospitals();
    }

    public List<ScopeView.Choice> getKinds() {
        return Arrays.stream(CaseKind.values()).filter(code -> code != CaseKind.ORDER)
            .map(code -> new ScopeView.Choice(code.name(), fmt.text("insight.case." + code))).toList();
    }

    /** Null for orders, which are read unless another kind is asked for. */
    public String getKind() {
        return kind == CaseKind.ORDER ? null : kind.name();
    }

    public void setKind(String text) {
        kind = text == null ? CaseKind.ORDER : CaseKind.of(text).orElse(CaseKind.ORDER);
    }
}
