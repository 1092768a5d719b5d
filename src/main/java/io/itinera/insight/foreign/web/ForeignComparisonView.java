package io.itinera.insight.foreign.web;

import io.itinera.insight.foreign.boundary.ForeignCaseKind;
import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.foreign.boundary.ReadForeignLogs;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.insight.web.ScopeView;
import io.itinera.journey.boundary.ReadTouchpoints;
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

/** One imported log beside ours: what is counted of both, and what most often follows what. */
@Named
@RequestScoped
public class ForeignComparisonView {
    private static final int MOST_PAIRS = 15;

    @Inject ReadForeignLogs readLogs;
    @Inject ReadLog readLog;
    @Inject ReadTouchpoints readTouchpoints;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private Long log;
    private String type;
    private CaseKind ourKind = CaseKind.ORDER;
    private ForeignLogRow row;
    private List<ForeignCaseKind> kinds;
    private ForeignCaseKind kind;
    private FollowGraph theirs;
    private FollowGraph ours;
    private Map<String, String> names;

    /** Without a log there is nothing to compare, and the page shows the list alone. */
    public void load() {
        if (log == null) {
            return;
        }
        row = readLogs.one(log);
        kinds = readLogs.kinds(log);
        kind = kinds.stream().filter(k -> k.type().equals(type)).findFirst().orElse(kinds.isEmpty() ? null : kinds.get(0));
        theirs = kind == null ? new FollowGraph(List.of()) : readLogs.follows(log, kind);
        ours = readLog.follows(readLog.selection(scope.scope(), ourKind));
        names = readTouchpoints.types().stream()
            .collect(Collectors.toMap(TouchpointTypeRow::code, touchpoint -> touchpoint.name(fmt.getLocale())));
    }

    /** Null while none is chosen. */
    public ForeignLogRow getRow() {
        return row;
    }

    /** Null for a log of loose events. */
    public ForeignCaseKind getKind() {
        return kind;
    }

    public FollowGraph getTheirs() {
        return theirs;
    }

    public FollowGraph getOurs() {
        return ours;
    }

    public List<FollowRow> pairs(FollowGraph graph) {
        return graph.pairs().stream().limit(MOST_PAIRS).toList();
    }

    /** Of a touchpoint of ours, in the reader's language. */
    public String name(String touchpoint) {
        return names.getOrDefault(touchpoint, touchpoint);
    }

    /** Some events have no name. */
    public String activity(String given) {
        return given.isEmpty() ? fmt.text("insight.foreign.nameless") : given;
    }

    public String getDownload() {
        return PortalApi.FOREIGN_LOG.path() + "." + row.format().ending() + "?log=" + row.id();
    }

    public List<ForeignCaseKind> getKinds() {
        return kinds;
    }

    /** Beyond the first, which is read unless another is asked for. */
    public List<String> getTypes() {
        return kinds.stream().skip(1).map(ForeignCaseKind::type).toList();
    }

    public String getFirstType() {
        return kinds.isEmpty() ? "" : kinds.get(0).type();
    }

    public List<ScopeView.Choice> getOurKinds() {
        return Arrays.stream(CaseKind.values()).filter(code -> code != CaseKind.ORDER)
            .map(code -> new ScopeView.Choice(code.name(), fmt.text("insight.case." + code))).toList();
    }

    public String getLog() {
        return log == null ? null : log.toString();
    }

    /** What is no number is no log. */
    public void setLog(String text) {
        log = text == null ? null : text.matches("[0-9]{1,18}") ? Long.valueOf(text) : -1L;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    /** Null for orders. */
    public String getOurKind() {
        return ourKind == CaseKind.ORDER ? null : ourKind.name();
    }

    public void setOurKind(String text) {
        ourKind = text == null ? CaseKind.ORDER : CaseKind.of(text).orElse(CaseKind.ORDER);
    }
}
