package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.CompleteFollowUp;
import io.itinera.insight.outside.boundary.EnterContact;
import io.itinera.insight.outside.boundary.FollowUpRow;
import io.itinera.insight.outside.boundary.ListFollowUps;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The short form in which an account manager enters a contact, and what is still to be done after earlier ones. */
@Named
@ViewScoped
public class ContactView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> TYPES = List.of("SUPPORT_CALLED", "CLIENT_CALLED", "VISIT_HELD", "EMAIL_WRITTEN", "CLIENT_WRITTEN_TO",
        "EVENT_ATTENDED", "WORKSHOP_HELD");
    /** What {@code insight.contact.<deed>} tells to have been done. */
    private static final List<String> DEEDS = List.of("entered", "completed", "closed");
    private static final List<String> OUTCOMES = List.of("COMPLETED", "ABANDONED", "REJECTED", "FAILED");

    @Inject EnterContact enterContact;
    @Inject CompleteFollowUp completeFollowUp;
    @Inject ListFollowUps listFollowUps;
    @Inject ObservationsView observations;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private final UUID form = UUID.randomUUID();
    private String account;
    private String said;
    private List<FollowUpRow> followUps = List.of();
    private String type = TYPES.get(0);
    private String persona;
    private String outcome = OUTCOMES.get(0);
    private String number;
    private LocalDateTime at;
    private String note;
    private LocalDate due;

    /** Something to choose. */
    public record Choice(String code, String label) {
    }

    /** @param code the hospital's */
    public void load(String code) {
        account = code;
        followUps = listFollowUps.open(code);
        if (said != null && DEEDS.contains(said)) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text("insight.contact." + said)));
        }
    }

    /** Enters it, and shows the timeline on which it now stands. */
    public String enter() {
        enterContact.enter(new EnterContact.Request(form, account, type, persona, outcome, number,
            at == null ? null : at.atZone(fmt.getZone()).toInstant(), note, due, observations.observed()));
        return done("entered");
    }

    public String complete(FollowUpRow followUp) {
        completeFollowUp.complete(account, followUp.id());
        return done("completed");
    }

    /** The address says what was done: a look of the live timeline between post and page would take a message away. */
    private String done(String deed) {
        return "/insight/client?faces-redirect=true&account=" + account + "&said=" + deed;
    }

    public List<FollowUpRow> getFollowUps() {
        return followUps;
    }

    public List<Choice> getTypes() {
        return TYPES.stream().map(code -> new Choice(code, fmt.text("insight.contact.type." + code))).toList();
    }

    public List<Choice> getOutcomes() {
        return OUTCOMES.stream().map(code -> new Choice(code, fmt.text("insight.contact.outcome." + code))).toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(fmt.getZone()));
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
