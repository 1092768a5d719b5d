package io.itinera.catalog.substitute.web;

import io.itinera.catalog.substitute.boundary.KeepSubstitute;
import io.itinera.catalog.substitute.boundary.ReadSubstitutes;
import io.itinera.catalog.substitute.boundary.RemoveSubstitute;
import io.itinera.catalog.substitute.boundary.SubstituteDeskRow;
import io.itinera.catalog.substitute.boundary.SubstituteRow;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What can stand in for one article, and the form that adds to it. */
@Named
@ViewScoped
public class SubstitutesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadSubstitutes readSubstitutes;
    @Inject KeepSubstitute keepSubstitute;
    @Inject RemoveSubstitute removeSubstitute;
    @Inject Fmt fmt;
    private String article;
    private String other;
    private Integer pieces = 1;
    private Integer otherPieces = 1;
    private boolean bothWays = true;
    private transient SubstituteDeskRow desk;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    public void load() {
        getDesk();
    }

    public String keep() {
        String part = keepSubstitute.keep(new KeepSubstitute.Request(article, other, pieces, otherPieces, bothWays));
        return said(fmt.text("catalog.substitute.kept", part, getDesk().article().partNumber()));
    }

    public String remove(SubstituteRow row) {
        removeSubstitute.remove(article, row);
        return said(fmt.text("catalog.substitute.removed", row.partNumber(), getDesk().article().partNumber()));
    }

    private String said(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/catalog/substitutes?faces-redirect=true&includeViewParams=true";
    }

    public SubstituteDeskRow getDesk() {
        if (desk == null) {
            desk = readSubstitutes.desk(article);
        }
        return desk;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    public Integer getOtherPieces() {
        return otherPieces;
    }

    public void setOtherPieces(Integer otherPieces) {
        this.otherPieces = otherPieces;
    }

    public boolean isBothWays() {
        return bothWays;
    }

    public void setBothWays(boolean bothWays) {
        this.bothWays = bothWays;
    }
}
