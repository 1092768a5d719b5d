package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.ListTouchpoints;
import io.itinera.insight.friction.boundary.ListTouchpoints.Listing;
import io.itinera.insight.friction.boundary.ListTouchpoints.Wanted;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The touchpoints themselves, as they were recorded; people only by pseudonym. */
@Named
@RequestScoped
public class TouchpointsView {
    private static final int USUAL_SIZE = 50;

    @Inject ListTouchpoints list;
    @Inject ReadFriction readFriction;
    @Inject ThresholdWords words;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private Listing listing;
    private String detector;
    private String type;
    private String stage;
    private String outcome;
    private String reason;
    private String visit;
    private String about;
    private int page = 1;
    private int size = USUAL_SIZE;

    public void load() {
        listing = list.list(new Wanted(detector, type, stage, outcome, reason, visit, about), scope.scope(),
            fmt.getLocale(), page, size);
    }

    public Listing getListing() {
        return listing;
    }

    public Period getPeriod() {
        return scope.period();
    }

    public List<ScopeView.Choice> getDetectors() {
        return readFriction.detectors().stream()
            .map(code -> new ScopeView.Choice(code, fmt.text("insight.detector." + code))).toList();
    }

    public List<ScopeView.Choice> getOutcomes() {
        return Stream.of("COMPLETED", "ABANDONED", "REJECTED", "FAILED")
            .map(code -> new ScopeView.Choice(code, fmt.text("insight.outcome." + code))).toList();
    }

    /** What the detector looks for. */
    public String getDefinition() {
        return words.definition(detector);
    }

    public String getDetector() {
        return detector;
    }

    public void setDetector(String detector) {
        this.detector = orNull(detector);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = orNull(type);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = orNull(stage);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = orNull(outcome);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = orNull(reason);
    }

    public String getVisit() {
        return visit;
    }

    public void setVisit(String visit) {
        this.visit = orNull(visit);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = orNull(about);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = QueryText.page(page);
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = QueryText.pageSize(size, USUAL_SIZE);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
