package io.itinera.insight.loop.web;

import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.loop.boundary.CaseReport;
import io.itinera.insight.loop.boundary.OpenFrictionCase;
import io.itinera.insight.loop.boundary.ReadFrictionCases;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Who takes care of a kind of friction: its cases, and the form that opens one for each hospital chosen. */
@Named
@ViewScoped
public class FrictionCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject OpenFrictionCase openCase;
    @Inject ReadFrictionCases readCases;
    @Inject Fmt fmt;
    private String kind;
    private List<HospitalChoice> hospitals = List.of();
    private String note;
    private LocalDate due;
    private LocalDate today;
    private transient CaseReport report;

    /** @param touched the hospitals to choose from */
    public void load(String code, List<FrictionKind.Hospital> touched) {
        kind = code;
        hospitals = touched.stream().map(one -> new HospitalChoice(one.code(), one.name(), one.times())).toList();
        report = readCases.of(code);
        today = openCase.today();
        due = openCase.usualDue(code);
    }

    /** One case for each hospital chosen; where one is open already, nothing is added. */
    public String open() {
        List<HospitalChoice> chosen = hospitals.stream().filter(HospitalChoice::isChosen).toList();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (chosen.isEmpty()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, fmt.text("insight.case.choose"), null));
            return null;
        }
        long opened = chosen.stream().map(one -> openCase.open(new OpenFrictionCase.Request(kind, one.getCode(), note, due)))
            .filter(OpenFrictionCase.Opened.class::isInstance).count();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.case.opened", opened, chosen.size() - opened)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/friction-kind?faces-redirect=true&includeViewParams=true";
    }

    public CaseReport getReport() {
        return report;
    }

    public List<HospitalChoice> getHospitals() {
        return hospitals;
    }

    public LocalDate getToday() {
        return today;
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
