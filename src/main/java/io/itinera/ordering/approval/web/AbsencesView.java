package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.AbsenceDeskRow;
import io.itinera.ordering.approval.boundary.AbsenceRow;
import io.itinera.ordering.approval.boundary.EndAbsence;
import io.itinera.ordering.approval.boundary.EnterAbsence;
import io.itinera.ordering.approval.boundary.ReadAbsences;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom while they are away, and the form that enters it. */
@Named
@ViewScoped
public class AbsencesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadAbsences readAbsences;
    @Inject EnterAbsence enterAbsence;
    @Inject EndAbsence endAbsence;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient AbsenceDeskRow desk;
    private Long absent;
    private Long substitute;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        desk = readAbsences.desk();
        absent = desk.me();
        from = getToday();
    }

    public String enter() {
        enterAbsence.enter(new EnterAbsence.Request(absent, substitute, from, to));
        return done("ordering.absence.entered");
    }

    public String end(AbsenceRow row) {
        endAbsence.end(row.id());
        return done("ordering.absence.ended");
    }

    private String done(String said) {
        Notices.say(fmt.text(said));
        Notices.keep();
        return "/ordering/absences?faces-redirect=true";
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Everybody who may approve; the absent person cannot stand in for themselves. */
    public List<ChoiceRow> getSubstitutes() {
        return desk.forOthers() ? desk.approvers() : desk.approvers().stream().filter(person -> person.id() != desk.me()).toList();
    }

    public AbsenceDeskRow getDesk() {
        return desk;
    }

    public Long getAbsent() {
        return absent;
    }

    public void setAbsent(Long absent) {
        this.absent = absent;
    }

    public Long getSubstitute() {
        return substitute;
    }

    public void setSubstitute(Long substitute) {
        this.substitute = substitute;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
