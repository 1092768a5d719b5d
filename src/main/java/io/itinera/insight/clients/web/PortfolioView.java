package io.itinera.insight.clients.web;

import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.PortfolioRow;
import io.itinera.insight.clients.boundary.RenewalLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An account manager's hospitals, whoever needs attention today first. */
@Named
@RequestScoped
public class PortfolioView {
    private static final String USUAL = "-attention";
    private static final Map<String, Comparator<PortfolioRow>> SORTS = Map.of(
        "attention", Comparator.comparing(PortfolioRow::attention),
        "name", Comparator.comparing(row -> row.client().name()),
        "orders", Comparator.comparing(row -> row.figures().orderValue()),
        "seen", Comparator.comparing(row -> row.figures().lastSeen(), Comparator.nullsFirst(Comparator.naturalOrder())));

    @Inject FollowClients followClients;
    private List<PortfolioRow> rows = List.of();
    private List<RenewalLine> renewals = List.of();
    private String sort = USUAL;
    private String q;

    public void load() {
        rows = followClients.portfolio();
        renewals = followClients.renewals();
    }

    public List<PortfolioRow> getRows() {
        boolean down = sort.startsWith("-");
        Comparator<PortfolioRow> wanted = SORTS.get(down ? sort.substring(1) : sort);
        String part = q == null ? "" : q.toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> row.client().name().toLowerCase(Locale.ROOT).contains(part)
            || row.client().code().contains(part)).sorted(down ? wanted.reversed() : wanted).toList();
    }

    public List<RenewalLine> getRenewals() {
        return renewals;
    }

    public long getPressing() {
        return rows.stream().filter(row -> row.reasons().stream().anyMatch(reason -> reason.tone().equals("bad"))).count();
    }

    public int getSize() {
        return rows.size();
    }

    /** The small chart of a row. */
    public List<Sparkline.Bar> bars(PortfolioRow row) {
        return Sparkline.of(row.days());
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String wanted) {
        boolean known = wanted != null && SORTS.containsKey(wanted.startsWith("-") ? wanted.substring(1) : wanted);
        sort = known ? wanted : USUAL;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q.strip();
    }
}
