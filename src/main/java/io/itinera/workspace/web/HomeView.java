package io.itinera.workspace.web;

import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The work queue: whatever waits for the person, the most urgent first, from every feature that has something. */
@Named
@RequestScoped
public class HomeView {
    private static final Comparator<WorkRow> MOST_URGENT =
        Comparator.comparing(WorkRow::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject @Any Instance<WorkSource> sources;
    @Inject CurrentActor actor;
    @Inject PersonView person;
    @Inject Fmt fmt;
    @Inject ShellCounts counts;
    @Inject Clock clock;
    private List<WorkRow> work;

    /** How soon something should be done. */
    public enum Urgency { TODAY, WEEK, UNDATED, LATER }

    /** What is equally urgent. @param name {@code workspace.home.<name>} heads it */
    public record Group(String name, String icon, String tone, List<WorkRow> rows) {
        public int getSize() {
            return rows.size();
        }

        public boolean isDated() {
            return rows.get(0).due() != null;
        }

        public boolean isPriced() {
            return rows.stream().anyMatch(row -> row.amount() != null);
        }
    }

    /** A figure worth a glance. @param name {@code workspace.figure.<name>} names it */
    public record Figure(String name, int number, String href) {
    }

    private record Glance(String count, PortalPage page) {
    }

    private static final List<Glance> GLANCES = List.of(new Glance("cart", PortalPage.CART),
        new Glance("approvals", PortalPage.APPROVALS), new Glance("alerts", PortalPage.ALERTS));

    private static final List<PortalPage> ELSEWHERE =
        List.of(PortalPage.PORTFOLIO, PortalPage.OPERATIONS, PortalPage.JOURNEY, PortalPage.CATALOG);

    @PostConstruct
    void collect() {
        Actor asking = actor.get();
        work = sources.stream().flatMap(source -> source.waitingFor(asking).stream()).sorted(MOST_URGENT).toList();
    }

    public int getSize() {
        return work.size();
    }

    /** The work by urgency, without empty groups. */
    public List<Group> getGroups() {
        Map<Urgency, List<WorkRow>> byUrgency = work.stream().collect(Collectors.groupingBy(this::urgency));
        return Stream.of(Urgency.values()).filter(byUrgency::containsKey).map(u -> group(u, byUrgency.get(u))).toList();
    }

    public List<Figure> getFigures() {
        return GLANCES.stream().filter(glance -> actor.get().may(glance.page().permission()))
            .map(glance -> new Figure(glance.count(), counts.of(glance.count()).number(), glance.page().path())).toList();
    }

    /** What waits, in words; a task whose sentence is missing still leads to its page. */
    public String sentence(WorkRow row) {
        try {
            return fmt.sentence("work." + row.kind(), row.arguments());
        } catch (MissingResourceException forgotten) {
            return fmt.text("workspace.home.unnamed");
        }
    }

    public String deed(WorkRow row) {
        try {
            return fmt.text("work." + row.kind() + ".action");
        } catch (MissingResourceException forgotten) {
            return fmt.text("common.open");
        }
    }

    /** Where the person goes when nothing waits. @see PortalPage */
    public PortalPage getElsewhere() {
        return ELSEWHERE.stream().filter(page -> actor.get().may(page.permission())).findFirst().orElse(PortalPage.HELP);
    }

    public String getElsewhereLabel() {
        return "nav." + getElsewhere().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person is to be told at once when a hospital gets stuck. */
    public boolean isManagingClients() {
        return actor.get().may(Permission.LOOK_AFTER_CLIENTS);
    }

    public String getGivenName() {
        return person.name().split(" ")[0];
    }

    /** Whether it should have been done before today. */
    public boolean isOverdue(WorkRow row) {
        return row.due() != null && row.due().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(person.zone()));
    }

    private Urgency urgency(WorkRow row) {
        LocalDate today = today();
        if (row.due() == null) {
            return Urgency.UNDATED;
        }
        if (row.due().isAfter(today.plusDays(7))) {
            return Urgency.LATER;
        }
        return row.due().isAfter(today) ? Urgency.WEEK : Urgency.TODAY;
    }

    private static Group group(Urgency urgency, List<WorkRow> rows) {
        return switch (urgency) {
            case TODAY -> new Group("today", "pi-exclamation-circle", "warn", rows);
            case WEEK -> new Group("week", "pi-clock", "accent", rows);
            case UNDATED -> new Group("undated", "pi-inbox", null, rows);
            case LATER -> new Group("later", "pi-calendar", null, rows);
        };
    }
}
