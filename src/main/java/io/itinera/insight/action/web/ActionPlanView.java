package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.ActionChoices;
import io.itinera.insight.action.boundary.ActionFixed;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionSheet;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.action.boundary.DraftAction;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.OwnerRow;
import io.itinera.insight.action.boundary.ReadActions;
import io.itinera.insight.action.web.HospitalDraft.Part;
import io.itinera.insight.web.ScopeView.Choice;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plan of an action in the making; it comes with a kind of friction or a touchpoint when one was looked at. */
@Named
@ViewScoped
public class ActionPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadActions readActions;
    @Inject DraftAction draftAction;
    @Inject ActionWordsView words;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private String id;
    private String friction;
    private String touchpoint;
    private Integer version;
    private transient ActionChoices choices;
    private final PlanDraft draft = new PlanDraft();
    private List<HospitalDraft> hospitals = List.of();
    private String segment;
    private Way way = Way.LOT;
    private Long seed;

    /** How the hospitals of a segment are divided. */
    public enum Way {
        /** Half of them get it, drawn by lot; the others are compared with. */
        LOT,
        /** All of them get it; those of other segments are compared with. */
        REST,
        /** All of them get it, and nobody is compared with. */
        ALL
    }

    public void load() {
        hospitals = choices().hospitals().stream().map(HospitalDraft::new).toList();
        if (id == null) {
            draft.begin(choices().detectors().contains(friction) ? friction : null, touchpoint,
                LocalDate.now(clock.withZone(fmt.getZone())).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            divide();
        } else {
            take(readActions.sheet(number()));
        }
    }

    private void take(ActionSheet sheet) {
        if (sheet.row().state() != ActionState.DRAFT) {
            throw new ActionFixed();
        }
        version = sheet.version();
        ActionPlan plan = sheet.plan();
        draft.take(plan);
        segment = plan.segment();
        seed = plan.lotSeed();
        way = seed != null ? Way.LOT : plan.compared().isEmpty() ? Way.ALL : Way.REST;
        assign(plan.getting(), plan.compared());
    }

    private void assign(Set<Long> getting, Set<Long> compared) {
        hospitals.forEach(hospital -> hospital.setPart(getting.contains(hospital.getId()) ? Part.GETS
            : compared.contains(hospital.getId()) ? Part.COMPARED : Part.NONE));
    }

    private long number() {
        if (!id.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        return Long.parseLong(id);
    }

    /** Gives every hospital its part anew; a lot is drawn anew, too. */
    public void divide() {
        Set<Long> chosen = hospitals.stream().filter(hospital -> segment == null || segment.equals(hospital.getSegment())).map(HospitalDraft::getId)
            .collect(Collectors.toCollection(TreeSet::new));
        seed = way == Way.LOT ? (long) new SecureRandom().nextInt(Integer.MAX_VALUE) : null;
        Set<Long> getting = way == Way.LOT ? readActions.drawn(chosen, seed) : chosen;
        Set<Long> compared = way == Way.LOT ? new TreeSet<>(chosen) : way == Way.REST ? of(null) : new TreeSet<>();
        compared.removeAll(getting);
        assign(getting, compared);
    }

    /** @param part null for any */
    private Set<Long> of(Part part) {
        return hospitals.stream().filter(hospital -> part == null || hospital.getPart() == part).map(HospitalDraft::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keeps it as a draft and shows what it could tell. A division that was mended by hand is no lot any more. */
    public String save() {
        Set<Long> getting = of(Part.GETS);
        Set<Long> compared = of(Part.COMPARED);
        Set<Long> all = new TreeSet<>(getting);
        all.addAll(compared);
        boolean drawn = seed != null && readActions.drawn(all, seed).equals(getting);
        long kept = draftAction.draft(new DraftAction.Request(id == null ? null : number(), version, draft.plan(segment, getting, compared, drawn ? seed : null)));
        return "/insight/action?faces-redirect=true&id=" + kept;
    }

    private ActionChoices choices() {
        if (choices == null) {
            choices = readActions.choices();
        }
        return choices;
    }

    public List<OwnerRow> getOwners() {
        return choices().owners();
    }

    public List<Choice> getMeasures() {
        return Arrays.stream(Measure.values()).map(one -> new Choice(one.name(), fmt.text("insight.action.measure." + one + ".name"))).toList();
    }

    public List<Choice> getDetectors() {
        return choices().detectors().stream().map(code -> new Choice(code, fmt.text("insight.detector." + code))).toList();
    }

    /** The touchpoints of the hospitals' journey. */
    public List<Choice> getTouchpoints() {
        return words.types().stream().filter(type -> type.stage() != null).map(type -> new Choice(type.code(), type.name(fmt.getLocale()))).toList();
    }

    public List<Choice> getSegments() {
        return choices().hospitals().stream().map(ActionChoices.Candidate::segment).distinct().sorted()
            .map(code -> new Choice(code, fmt.text("insight.segment." + code))).toList();
    }

    public List<Choice> getWays() {
        return Arrays.stream(Way.values()).map(one -> new Choice(one.name(), fmt.text("insight.action.way." + one))).toList();
    }

    public List<Choice> getParts() {
        return Arrays.stream(Part.values()).map(one -> new Choice(one.name(), fmt.text("insight.action.part." + one))).toList();
    }

    public String getDivided() {
        return fmt.text(seed == null ? "insight.action.divided" : "insight.action.drawn", of(Part.GETS).size(), of(Part.COMPARED).size(), String.valueOf(seed));
    }

    public LocalDate getEarliest() {
        return LocalDate.now(clock.withZone(fmt.getZone())).plusDays(1);
    }

    public PlanDraft getDraft() {
        return draft;
    }

    public List<HospitalDraft> getHospitals() {
        return hospitals;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFriction() {
        return friction;
    }

    public void setFriction(String friction) {
        this.friction = friction;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
