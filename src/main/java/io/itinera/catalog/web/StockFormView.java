package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.StockRow;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The form with which operations changes one article's stock; other pages place it with {@code i:stockForm}. */
@Named
@ViewScoped
public class StockFormView implements Serializable {
    @Inject FindStock stock;
    @Inject ChangeStock changeStock;
    @Inject Fmt fmt;
    private String partNumber;
    private int seenOnHand;
    private Integer onHand;
    private Integer incoming;
    private LocalDate incomingOn;

    /** Called by the tag; reads the article once. Nothing is shown for it. */
    public boolean about(String article) {
        if (article != null && !article.equals(partNumber)) {
            StockRow row = stock.stock(article);
            partNumber = row.partNumber();
            seenOnHand = row.onHand();
            onHand = row.onHand();
            incoming = row.incoming();
            incomingOn = row.incomingOn();
        }
        return true;
    }

    /** Saves and shows the list again. */
    public String save() {
        changeStock.change(new ChangeStock.Request(partNumber, seenOnHand, onHand, incoming == null ? 0 : incoming, incomingOn));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("catalog.stock.saved", partNumber)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contracts/stock?faces-redirect=true&includeViewParams=true";
    }

    public Integer getOnHand() {
        return onHand;
    }

    public void setOnHand(Integer onHand) {
        this.onHand = onHand;
    }

    public Integer getIncoming() {
        return incoming;
    }

    public void setIncoming(Integer incoming) {
        this.incoming = incoming;
    }

    public LocalDate getIncomingOn() {
        return incomingOn;
    }

    public void setIncomingOn(LocalDate incomingOn) {
        this.incomingOn = incomingOn;
    }
}
