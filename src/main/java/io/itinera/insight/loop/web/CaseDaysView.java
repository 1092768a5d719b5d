package io.itinera.insight.loop.web;

import io.itinera.insight.loop.boundary.CaseDaysPreview;
import io.itinera.insight.loop.boundary.CaseDaysRow;
import io.itinera.insight.loop.boundary.ChangeCaseDays;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The form for in how many days cases of a kind should be closed; what a change would do to open cases is told before it is made. */
@Named
@ViewScoped
public class CaseDaysView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChangeCaseDays changeDays;
    @Inject Fmt fmt;
    private String kind;
    private int seen;
    private int days;
    private transient List<CaseDaysRow> versions = List.of();
    private transient CaseDaysPreview preview;

    public void load(String code) {
        kind = code;
        versions = changeDays.read(code);
        seen = versions.get(0).version();
        days = versions.get(0).days();
    }

    public void look() {
        preview = null;
        preview = changeDays.preview(request());
    }

    /** Whoever is told that somebody else changed it meanwhile keeps what they typed, and may then write all the same. */
    public String change() {
        preview = null;
        try {
            changeDays.change(request());
        } catch (ChangedMeanwhile meanwhile) {
            versions = changeDays.read(kind);
            seen = versions.get(0).version();
            throw meanwhile;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.case.days.changed")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/friction-kind?faces-redirect=true&kind=" + kind;
    }

    private ChangeCaseDays.Request request() {
        return new ChangeCaseDays.Request(kind, days, seen);
    }

    public List<CaseDaysRow> getVersions() {
        return versions;
    }

    public CaseDaysPreview getPreview() {
        return preview;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
