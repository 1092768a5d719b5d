package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.StockCount;
import io.itinera.catalog.boundary.StockRow;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The form with which operations changes one article's stock; other pages place it with {@code i:stockForm}. */
@Named
@ViewScoped
public class StockFormView implements Serializable {
    /** Rows for deliveries that there are not yet. */
    private static final int ROWS_MORE = 2;

    @Inject FindStock stock;
    @Inject ChangeStock changeStock;
    @Inject Fmt fmt;
    private String partNumber;
    private StockCount seen;
    private Integer onHand;
    private Integer leadDays;
    private final List<DeliveryDraft> deliveries = new ArrayList<>();

    /** Called by the tag; reads the article once. Nothing is shown for it. */
    public boolean about(String article) {
        if (article != null && !article.equals(partNumber)) {
            StockRow row = stock.stock(article);
            partNumber = row.partNumber();
            seen = StockCount.of(row);
            onHand = row.onHand();
            leadDays = row.leadDays();
            deliveries.clear();
            row.deliveries().forEach(delivery -> deliveries.add(new DeliveryDraft(delivery)));
            for (int more = 0; more < ROWS_MORE; more++) {
                deliveries.add(new DeliveryDraft(new Delivery(0, null)));
            }
        }
        return true;
    }

    /** Saves and shows the list again. */
    public String save() {
        changeStock.change(new ChangeStock.Request(partNumber, seen,
            new StockCount(onHand, deliveries.stream().map(DeliveryDraft::delivery).toList(), leadDays)));
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

    public Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(Integer leadDays) {
        this.leadDays = leadDays;
    }

    public List<DeliveryDraft> getDeliveries() {
        return deliveries;
    }
}
