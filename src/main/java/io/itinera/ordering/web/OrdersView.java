package io.itinera.ordering.web;

import io.itinera.ordering.boundary.HistoryPage;
import io.itinera.ordering.boundary.HistoryQuery;
import io.itinera.ordering.boundary.HistoryRow;
import io.itinera.ordering.boundary.TrackOrders;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The order history: filters from the address, one page of orders. */
@Named
@ViewScoped
public class OrdersView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STATUSES = List.of("OPEN", "LATE", "AWAITING_APPROVAL", "SUBMITTED", "CONFIRMED",
        "PARTLY_SHIPPED", "SHIPPED", "RECEIVED", "REJECTED", "CANCELLED");

    @Inject TrackOrders trackOrders;
    @Inject ReorderView reorder;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private transient HistoryPage found;
    private String status;
    private String q;
    private String from;
    private String to;
    private String sort;
    private String pageText;
    private String sizeText;

    /** A choice of the filter. */
    public record StatusChoice(String code, String label) {
    }

    public void load() {
        found = trackOrders.history(new HistoryQuery(status, q, QueryText.day(from), QueryText.day(to), getSort(), getPage(), getSize()));
    }

    public String repeat(String number) {
        return reorder.again(number);
    }

    public boolean isMayRepeat() {
        return actor.get().may(Permission.FILL_CARTS);
    }

    public List<HistoryRow> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isFiltered() {
        return Stream.of(status, q, from, to).anyMatch(filter -> filter != null && !filter.isBlank());
    }

    public List<StatusChoice> getStatuses() {
        return STATUSES.stream().map(code -> new StatusChoice(code, fmt.text("status.order." + code))).toList();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSort() {
        return sort == null ? "-submitted" : sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return QueryText.page(pageText);
    }

    public int getSize() {
        return QueryText.pageSize(sizeText);
    }

    /** The page as it stands in the address. */
    public String getPageText() {
        return pageText;
    }

    public void setPageText(String pageText) {
        this.pageText = pageText;
    }

    /** The size of a page as it stands in the address. */
    public String getSizeText() {
        return sizeText;
    }

    public void setSizeText(String sizeText) {
        this.sizeText = sizeText;
    }
}
