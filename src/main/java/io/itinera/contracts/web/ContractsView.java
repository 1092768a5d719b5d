package io.itinera.contracts.web;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.FindContracts;
import io.itinera.platform.web.PersonView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A hospital's contracts: which are in force, which want an answer, how much of each is used. */
@Named
@RequestScoped
public class ContractsView {
    private static final List<String> VIEWS = List.of("open", "due", "over", "all");

    @Inject FindContracts contracts;
    @Inject PersonView person;
    @Inject ExternalContext external;
    @Inject Clock clock;
    private LocalDate today;
    private String view;
    private String q;
    private List<ContractRow> own;

    @PostConstruct
    void read() {
        Map<String, String> given = external.getRequestParameterMap();
        today = LocalDate.now(clock.withZone(person.zone()));
        String wanted = given.getOrDefault("view", "open");
        view = VIEWS.contains(wanted) ? wanted : "open";
        q = given.get("q") == null ? "" : given.get("q").strip();
    }

    public List<ContractRow> getRows() {
        return own().stream().filter(row -> isIn(row, view)).filter(this::matches).toList();
    }

    public long count(String ofView) {
        return own().stream().filter(row -> isIn(row, ofView)).count();
    }

    public boolean isNone() {
        return own().isEmpty();
    }

    public String state(ContractRow row) {
        return row.state(today);
    }

    public long daysLeft(ContractRow row) {
        return row.daysLeft(today);
    }

    /** Whether the hospital buys clearly less than an even pace would need. */
    public boolean isBehind(ContractRow row) {
        return ContractStanding.isBehind(row, today);
    }

    /** Whether the day by which it should have been answered has gone by. */
    public boolean isLate(ContractRow row) {
        return ContractStanding.isLate(row, today);
    }

    public String tone(ContractRow row) {
        return ContractStanding.tone(row, today);
    }

    public String getView() {
        return view;
    }

    public String getQ() {
        return q;
    }

    private boolean isIn(ContractRow row, String ofView) {
        return switch (ofView) {
            case "due" -> row.state(today).equals("RENEWAL_DUE");
            case "over" -> row.daysLeft(today) < 0;
            case "open" -> row.daysLeft(today) >= 0;
            default -> true;
        };
    }

    private boolean matches(ContractRow row) {
        String text = (row.number() + " " + row.title()).toLowerCase(Locale.ROOT);
        return text.contains(q.toLowerCase(Locale.ROOT));
    }

    private List<ContractRow> own() {
        if (own == null) {
            own = contracts.own();
        }
        return own;
    }
}
