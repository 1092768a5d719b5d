package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.ChangeStandingLines;
import io.itinera.ordering.standing.boundary.ChangeStandingOrder;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunRow;
import io.itinera.ordering.standing.boundary.StandingDetailRow;
import io.itinera.ordering.standing.boundary.SteerStandingOrder;
import io.itinera.ordering.standing.boundary.SteerStandingOrder.Step;
import io.itinera.ordering.standing.boundary.TakeOverStandingOrder;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One standing order: what comes when, what was, and all that can be done with it. */
@Named
@ViewScoped
public class StandingOrderView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadStandingOrders readStandingOrders;
    @Inject ChangeStandingOrder changeStandingOrder;
    @Inject ChangeStandingLines changeStandingLines;
    @Inject SteerStandingOrder steerStandingOrder;
    @Inject TakeOverStandingOrder takeOverStandingOrder;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient StandingDetailRow detail;
    private List<StandingLineDraft> lines = List.of();
    private String id;
    private String view;
    private TermsDraft terms;
    private RhythmDraft rhythm;
    private RhythmRow rhythmBefore;
    private List<LocalDate> days = List.of();
    private LocalDate forwardTo;
    private String newNumber;
    private Integer newQuantity;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        detail = readStandingOrders.detail(Long.parseLong(id));
        lines = detail.check().lines().stream().map(StandingLineDraft::new).toList();
        terms = new TermsDraft(detail.terms());
        rhythm = new RhythmDraft(detail.row().rhythm());
        rhythm.beginNoEarlierThan(getToday());
        rhythmBefore = rhythm.row();
    }

    /** Shows the first days of what is typed. */
    public void show() {
        days = List.of();
        days = isSameRhythm() ? List.of() : readStandingOrders.days(rhythm.row());
    }

    private boolean isSameRhythm() {
        return rhythm.row().equals(rhythmBefore);
    }

    /** Saves terms and rhythm; a rhythm that stays the same does not begin anew. */
    public String save() {
        changeStandingOrder.change(new ChangeStandingOrder.Request(detail.row().id(), detail.version(), terms.terms(),
            isSameRhythm() ? null : rhythm.row()));
        return again("common.saved");
    }

    /** Saves the quantities typed; an article whose number stands in the field for new ones comes in too. */
    public String saveLines() {
        Stream<ChangeStandingLines.Line> changed = lines.stream().filter(StandingLineDraft::isChanged).map(StandingLineDraft::change);
        Stream<ChangeStandingLines.Line> added = Stream.ofNullable(newNumber).filter(number -> !number.isBlank())
            .map(number -> new ChangeStandingLines.Line(number.strip(), newQuantity));
        changeLines(Stream.concat(changed, added).toList());
        return again("common.saved");
    }

    public String remove(StandingLineDraft line) {
        changeLines(List.of(new ChangeStandingLines.Line(line.getRow().article().partNumber(), 0)));
        return again("ordering.standing.removed", line.getRow().article().name());
    }

    private void changeLines(List<ChangeStandingLines.Line> changed) {
        if (!changed.isEmpty()) {
            changeStandingLines.change(new ChangeStandingLines.Request(detail.row().id(), detail.version(), changed));
        }
    }

    public String skip(LocalDate planned) {
        return steer(Step.SKIP, planned, null, "ordering.standing.skipped", planned);
    }

    public String takeBack(LocalDate planned) {
        return steer(Step.TAKE_BACK, planned, null, "ordering.standing.taken-back", planned);
    }

    public String bringForward() {
        return steer(Step.BRING_FORWARD, null, forwardTo, "ordering.standing.forwarded", forwardTo);
    }

    public String pause() {
        return steer(Step.PAUSE, null, null, "ordering.standing.paused");
    }

    public String resume() {
        return steer(Step.RESUME, null, null, "ordering.standing.resumed");
    }

    public String end() {
        return steer(Step.END, null, null, "ordering.standing.ended");
    }

    private String steer(Step step, LocalDate planned, LocalDate to, String said, Object... arguments) {
        steerStandingOrder.steer(new SteerStandingOrder.Request(detail.row().id(), detail.version(), step, planned, to));
        return again(said, arguments);
    }

    public String takeOver() {
        takeOverStandingOrder.takeOver(detail.row().id());
        return again("ordering.standing.taken-over");
    }

    private String again(String said, Object... arguments) {
        Notices.say(fmt.text(said, arguments));
        Notices.keep();
        return "/ordering/standing-order?faces-redirect=true&id=" + id + (isEditing() ? "&view=edit" : "");
    }

    /** The runs that wait for an answer. */
    public List<RunRow> getAsking() {
        return detail.runs().stream().filter(RunRow::isAsking).toList();
    }

    public boolean isEditing() {
        return "edit".equals(view) && isChangeable();
    }

    public boolean isChangeable() {
        return detail.row().mayChange() && !detail.row().status().equals("ENDED");
    }

    /** The first day on which a run can be. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(fmt.getZone()));
    }

    public StandingDetailRow getDetail() {
        return detail;
    }

    public List<StandingLineDraft> getLines() {
        return lines;
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public TermsDraft getTerms() {
        return terms;
    }

    public RhythmDraft getRhythm() {
        return rhythm;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public LocalDate getForwardTo() {
        return forwardTo;
    }

    public void setForwardTo(LocalDate forwardTo) {
        this.forwardTo = forwardTo;
    }

    public String getNewNumber() {
        return newNumber;
    }

    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public Integer getNewQuantity() {
        return newQuantity;
    }

    public void setNewQuantity(Integer newQuantity) {
        this.newQuantity = newQuantity;
    }
}
