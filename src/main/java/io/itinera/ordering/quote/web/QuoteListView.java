package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.QuotePage;

/** What the lists of both sides share: which quotes, and which page of them. */
public abstract class QuoteListView {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private QuotePage list;
    private String show;
    private Integer page = 1;
    private Integer size = USUAL;

    protected abstract QuotePage read(boolean open, int page, int size);

    public void load() {
        list = read(isOpen(), page, size);
    }

    public boolean isOpen() {
        return !"ended".equals(show);
    }

    public QuotePage getList() {
        return list;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
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
}
