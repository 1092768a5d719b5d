package io.itinera.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.itinera.delivery.boundary.FindWork;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.WorkCounts;
import io.itinera.delivery.boundary.WorkQuery;
import io.itinera.delivery.boundary.WorkStage;
import io.itinera.platform.web.QueryText;

/** The work list of the supplier's people: which orders wait where, the oldest first. */
@Named
@RequestScoped
public class OperationsView {
    @Inject FindWork findWork;
    @Inject Clock clock;
    private String stage;
    private String q;
    private String due;
    private String sort;
    private String page;
    private String size;
    private WorkStage current;
    private WorkCounts counts;
    private List<OrderToServe> rows = List.of();

    /** Without a stage in the address, the first one in which something waits. */
    public void load() {
        counts = findWork.counts(query(WorkStage.CONFIRM));
        WorkStage first = Arrays.stream(WorkStage.values()).filter(s -> counts.of(s) > 0).findFirst().orElse(WorkStage.CONFIRM);
        current = QueryText.constant(WorkStage.class, stage, first);
        rows = counts.of(current) == 0 ? List.of() : findWork.orders(query(current));
    }

    private WorkQuery query(WorkStage wanted) {
        return new WorkQuery(wanted, q, QueryText.day(due), sort, getPageNumber(), getPageSize());
    }

    public List<OrderToServe> getRows() {
        return rows;
    }

    public WorkStage[] getStages() {
        return WorkStage.values();
    }

    public WorkStage getCurrent() {
        return current;
    }

    public long count(WorkStage wanted) {
        return counts.of(wanted);
    }

    /** The address of a stage with the filters kept. */
    public String href(WorkStage wanted) {
        StringBuilder href = new StringBuilder("?stage=").append(wanted);
        if (q != null) {
            href.append("&q=").append(java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8));
        }
        return due == null ? href.toString() : href.append("&due=").append(QueryText.day(due)).toString();
    }

    public long daysLate(OrderToServe order) {
        return order.daysLate(LocalDate.now(clock));
    }

    public boolean isFiltered() {
        return q != null || due != null;
    }

    public int getPageNumber() {
        return QueryText.page(page);
    }

    public int getPageSize() {
        return QueryText.pageSize(size);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
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
