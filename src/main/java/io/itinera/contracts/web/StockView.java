package io.itinera.contracts.web;

import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.FindStockAndPrices;
import io.itinera.contracts.boundary.StockPricePage;
import io.itinera.contracts.boundary.StockPriceRow;
import io.itinera.contracts.boundary.WithdrawPrice;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PersonView;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** Stock and list prices for operations: search, what is low, and one article at a time to change. */
@Named
@ViewScoped
public class StockView implements Serializable {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    @Inject FindStockAndPrices stockAndPrices;
    @Inject ChangePrice changePrice;
    @Inject WithdrawPrice withdrawPrice;
    @Inject Fmt fmt;
    @Inject PersonView person;
    @Inject Clock clock;
    private String q;
    private boolean low;
    private Integer page = 1;
    private Integer size = USUAL;
    private String change;
    private BigDecimal seenPrice;
    private BigDecimal newPrice;
    private LocalDate from;
    private boolean confirmed;
    private transient StockPricePage list;
    private transient StockPriceRow changing;

    /** @throws io.itinera.shared.NoSuchRecord when the article to change does not exist */
    public void load() {
        if (getChanging() != null) {
            seenPrice = getChanging().listPrice();
            newPrice = seenPrice;
        }
    }

    /** Saves the price and shows the list again. */
    public String savePrice() {
        changePrice.change(new ChangePrice.Request(change, seenPrice, newPrice, from, confirmed));
        return saved(from == null || !from.isAfter(getToday()) ? fmt.text("contracts.stock.priceSaved", change)
            : fmt.text("contracts.stock.priceAnnounced", change, from));
    }

    public String withdrawPrice() {
        withdrawPrice.withdraw(change);
        return saved(fmt.text("contracts.stock.withdrawn", change));
    }

    private static String saved(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contracts/stock?faces-redirect=true&includeViewParams=true";
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(person.zone()));
    }

    /** From when on hospitals can be asked for more, if they are told today. */
    public LocalDate getEarliestRise() {
        return getToday().plusDays(ChangePrice.NOTICE_DAYS);
    }

    public StockPricePage getList() {
        if (list == null) {
            list = stockAndPrices.page(q, low, page, size);
        }
        return list;
    }

    /** The article being changed; null when none is. */
    public StockPriceRow getChanging() {
        if (changing == null && change != null) {
            changing = stockAndPrices.article(change);
        }
        return changing;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public boolean isLow() {
        return low;
    }

    public void setLow(boolean low) {
        this.low = low;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page == null ? 1 : Math.max(1, page);
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size == null ? USUAL : Math.min(Math.max(1, size), LARGEST);
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public BigDecimal getNewPrice() {
        return newPrice;
    }

    public void setNewPrice(BigDecimal newPrice) {
        this.newPrice = newPrice;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
