package io.itinera.insight.friction.web;

import io.itinera.insight.friction.boundary.ChangeFrictionCost;
import io.itinera.insight.friction.boundary.CostAssumptions;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** The form for what is supposed where the log cannot tell what a friction costs. */
@Named
@ViewScoped
public class FrictionCostView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChangeFrictionCost changeCost;
    @Inject Fmt fmt;
    private String kind;
    private CostAssumptions.Versions seen;
    private BigDecimal minutes;
    private BigDecimal hourly;

    public void load(String code) {
        kind = code;
        CostAssumptions now = changeCost.read(code);
        seen = now.versions();
        minutes = now.minutes();
        hourly = now.hourly();
    }

    /** Whoever is told that somebody else changed it meanwhile keeps what they typed, and may then write all the same. */
    public String change() {
        try {
            changeCost.change(new ChangeFrictionCost.Request(kind, minutes, hourly, seen));
        } catch (ChangedMeanwhile meanwhile) {
            seen = changeCost.read(kind).versions();
            throw meanwhile;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.cost.changed")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/friction-kind?faces-redirect=true&includeViewParams=true";
    }

    public BigDecimal getMinutes() {
        return minutes;
    }

    public void setMinutes(BigDecimal minutes) {
        this.minutes = minutes;
    }

    public BigDecimal getHourly() {
        return hourly;
    }

    public void setHourly(BigDecimal hourly) {
        this.hourly = hourly;
    }
}
