package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.Measure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What is typed into the form of a plan. */
public class PlanDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_BEFORE = 12;
    private static final int USUAL_AFTER = 8;
    /** Shares are typed in per cent. */
    private static final int PER_CENT = 2;

    private String title;
    private String hypothesis;
    private Measure measure = Measure.FRICTION;
    private String friction;
    private String type;
    private String touchpoint;
    private BigDecimal expected;
    private Long owner;
    private LocalDate startsOn;
    private Integer weeksBefore = USUAL_BEFORE;
    private Integer weeksAfter = USUAL_AFTER;

    /** With what was looked at when the plan was begun; null for nothing. */
    void begin(String detector, String looked, LocalDate first) {
        friction = detector;
        touchpoint = looked;
        type = looked;
        measure = looked == null ? Measure.FRICTION : Measure.COMPLETION;
        startsOn = first;
    }

    void take(ActionPlan plan) {
        title = plan.title();
        hypothesis = plan.hypothesis();
        measure = plan.measure();
        friction = isAboutFriction() ? plan.subject() : null;
        type = isAboutTouchpoint() ? plan.subject() : null;
        touchpoint = plan.touchpoint();
        expected = plan.measure().isShare() ? plan.expected().movePointRight(PER_CENT) : plan.expected();
        owner = plan.ownerId();
        startsOn = plan.startsOn();
        weeksBefore = plan.weeksBefore();
        weeksAfter = plan.weeksAfter();
    }

    ActionPlan plan(String segment, Set<Long> getting, Set<Long> compared, Long seed) {
        return new ActionPlan(title, hypothesis, measure, isAboutFriction() ? friction : isAboutTouchpoint() ? type : null, touchpoint, segment,
            measure.isShare() ? expected.movePointLeft(PER_CENT) : expected, owner, startsOn, weeksBefore, weeksAfter, getting, compared, seed);
    }

    public final boolean isAboutFriction() {
        return measure.about() == Measure.About.FRICTION;
    }

    public final boolean isAboutTouchpoint() {
        return measure.about() == Measure.About.TOUCHPOINT;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHypothesis() {
        return hypothesis;
    }

    public void setHypothesis(String hypothesis) {
        this.hypothesis = hypothesis;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public String getFriction() {
        return friction;
    }

    public void setFriction(String friction) {
        this.friction = friction;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public BigDecimal getExpected() {
        return expected;
    }

    public void setExpected(BigDecimal expected) {
        this.expected = expected;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getWeeksBefore() {
        return weeksBefore;
    }

    public void setWeeksBefore(Integer weeksBefore) {
        this.weeksBefore = weeksBefore;
    }

    public Integer getWeeksAfter() {
        return weeksAfter;
    }

    public void setWeeksAfter(Integer weeksAfter) {
        this.weeksAfter = weeksAfter;
    }
}
