package io.itinera.billing.web;

import java.io.Serializable;

import io.itinera.billing.boundary.InvoiceQuery;
import io.itinera.billing.boundary.InvoiceState;
import io.itinera.platform.web.QueryText;

/** What stands in the address of a list of invoices. */
public class InvoiceFilters implements Serializable {
    private static final long serialVersionUID = 1L;
    private String state;
    private String q;
    private String from;
    private String to;
    private String sort;
    private String page;
    private String size;

    InvoiceQuery query() {
        return new InvoiceQuery(getCurrent(), q, QueryText.day(from), QueryText.day(to), sort, getPageNumber(), getPageSize());
    }

    public InvoiceState getCurrent() {
        return QueryText.constant(InvoiceState.class, state, InvoiceState.OPEN);
    }

    public boolean isFiltered() {
        return q != null || from != null || to != null;
    }

    /** The address of another state with the filters kept. */
    public String href(InvoiceState wanted) {
        StringBuilder href = new StringBuilder("?state=").append(wanted);
        if (q != null) {
            href.append("&q=").append(java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8));
        }
        if (QueryText.day(from) != null) {
            href.append("&from=").append(QueryText.day(from));
        }
        return QueryText.day(to) == null ? href.toString() : href.append("&to=").append(QueryText.day(to)).toString();
    }

    /** The address of the list as it is, page and order included. */
    public String here() {
        return href(getCurrent()) + "&page=" + getPageNumber() + "&size=" + getPageSize()
            + (sort == null || !sort.matches("-?[a-z]{1,20}") ? "" : "&sort=" + sort);
    }

    public int getPageNumber() {
        return QueryText.page(page);
    }

    public int getPageSize() {
        return QueryText.pageSize(size);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
