package io.itinera.catalog.number.web;

import io.itinera.catalog.number.boundary.ExportOwnNumbers;
import io.itinera.catalog.number.boundary.KeepOwnNumber;
import io.itinera.catalog.number.boundary.OwnNumberPage;
import io.itinera.catalog.number.boundary.OwnNumberRow;
import io.itinera.catalog.number.boundary.ReadOwnNumbers;
import io.itinera.catalog.number.boundary.RemoveOwnNumber;
import io.itinera.platform.web.CsvDownload;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The numbers by which the hospital calls articles: searched, and one at a time added, changed and removed. */
@Named
@ViewScoped
public class OwnNumbersView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 20;
    private static final int LARGEST = 100;
    private static final int LAST_PAGE = 10_000;

    @Inject ReadOwnNumbers readOwnNumbers;
    @Inject KeepOwnNumber keepOwnNumber;
    @Inject RemoveOwnNumber removeOwnNumber;
    @Inject ExportOwnNumbers exportOwnNumbers;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private String q;
    private Integer page = 1;
    private Integer size = USUAL;
    private String change;
    private String article;
    private String as;
    private String own;
    private OwnNumberRow seen;
    private transient OwnNumberPage list;

    /** @throws io.itinera.shared.NoSuchRecord when the hospital has no such number to change */
    public void load() {
        if ("csv".equals(as)) {
            CsvDownload.send("itinera-own-numbers", out -> exportOwnNumbers.export(fmt.getLocale(), out));
        } else if (change != null) {
            seen = readOwnNumbers.number(change);
            own = seen.number();
            article = seen.partNumber();
        }
    }

    /** Adds a number, or changes the one that was chosen, and shows it. */
    public String keep() {
        String partNumber = keepOwnNumber.keep(new KeepOwnNumber.Request(own, article, seen));
        return said(fmt.text("catalog.own.kept", own.strip(), partNumber), own.strip());
    }

    public String remove(OwnNumberRow row) {
        removeOwnNumber.remove(row);
        return said(fmt.text("catalog.own.removed", row.number(), row.partNumber()), q);
    }

    private String said(String sentence, String shown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        q = shown;
        page = 1;
        change = null;
        article = null;
        return "/catalog/own-numbers?faces-redirect=true&includeViewParams=true";
    }

    public OwnNumberPage getList() {
        if (list == null) {
            list = readOwnNumbers.page(q, page, size);
        }
        return list;
    }

    public boolean isKeeping() {
        return actor.get().may(Permission.KEEP_OWN_NUMBERS);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page == null ? 1 : Math.min(Math.max(1, page), LAST_PAGE);
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size == null ? USUAL : Math.min(Math.max(1, size), LARGEST);
    }

    /** The number that is being changed; null when none is. */
    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
