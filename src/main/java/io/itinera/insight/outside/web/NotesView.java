package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.CorrectNote;
import io.itinera.insight.outside.boundary.NoteChange;
import io.itinera.insight.outside.boundary.NoteInterview;
import io.itinera.insight.outside.boundary.OwnNote;
import io.itinera.insight.outside.boundary.ReadOwnNotes;
import io.itinera.insight.outside.boundary.WithdrawNote;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.access.Permission;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody noted of contacts and interviews, the form that corrects it, and the one in which an analyst notes an interview. */
@Named
@ViewScoped
public class NotesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadOwnNotes readNotes;
    @Inject NoteInterview noteInterview;
    @Inject CorrectNote correctNote;
    @Inject WithdrawNote withdrawNote;
    @Inject ObservationsView observations;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private final UUID form = UUID.randomUUID();
    private transient List<OwnNote> rows;
    private transient List<NoteChange> changes;
    private Long id;
    private String touchpoint;
    private String corrected;
    private int version;
    private ObservationDraft draft;
    private String account;
    private String persona;
    private LocalDate at;

    /** Begins with the note to be corrected, if the address names one, and for an analyst with an interview else. */
    public void load() {
        if (id != null) {
            OwnNote own = own();
            corrected = own.account();
            version = own.note().version();
            draft = ObservationDraft.of(own.note());
        } else if (isInterviewing()) {
            observations.begin(touchpoint);
        }
    }

    private OwnNote own() {
        return getRows().stream().filter(row -> row.note().id() == id).findFirst().orElseThrow(NoSuchRecord::new);
    }

    public String note() {
        noteInterview.note(new NoteInterview.Request(form, account, persona, at, observations.observed()));
        return done("insight.interview.noted");
    }

    /** Whoever is told that it was corrected meanwhile sees how in the list, keeps what they typed and may then write all the same. */
    public String correct() {
        try {
            correctNote.correct(new CorrectNote.Request(corrected, id, version, draft.observed()));
        } catch (ChangedMeanwhile meanwhile) {
            rows = null;
            version = own().note().version();
            throw meanwhile;
        }
        return done("insight.note.corrected");
    }

    public String withdraw(OwnNote own) {
        withdrawNote.withdraw(new WithdrawNote.Request(own.account(), own.note().id(), own.note().version()));
        return done("insight.note.withdrawn");
    }

    private String done(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(said)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/notes?faces-redirect=true";
    }

    /** As they stood when the page was opened, so that a button means the row it stands in. */
    public List<OwnNote> getRows() {
        if (rows == null) {
            rows = readNotes.all();
        }
        return rows;
    }

    public List<NoteChange> getChanges() {
        if (changes == null) {
            changes = readNotes.changes();
        }
        return changes;
    }

    /** Whether one is being corrected. */
    public boolean isCorrecting() {
        return draft != null;
    }

    /** Whether there is the form for an interview; account managers enter contacts with the hospital. */
    public boolean isInterviewing() {
        return !isCorrecting() && actor.get().may(Permission.ANALYSE_JOURNEYS);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(fmt.getZone()));
    }

    public ObservationDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    public LocalDate getAt() {
        return at;
    }

    public void setAt(LocalDate at) {
        this.at = at;
    }
}
