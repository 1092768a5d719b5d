package io.itinera.workspace.web;

import io.itinera.platform.web.PersonView;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
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

/** The work queue: whatever waits for the person, the most urgent first, from every feature that has something. */
@Named
@RequestScoped
public class HomeView {
    private static final Comparator<WorkRow> MOST_URGENT =
        Comparator.comparing(WorkRow::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject @Any Instance<WorkSource> sources;
    @Inject CurrentActor actor;
    @Inject PersonView person;
    @Inject Clock clock;
    private List<WorkRow> work;

    @PostConstruct
    void collect() {
        Actor asking = actor.get();
        work = sources.stream().flatMap(source -> source.waitingFor(asking).stream()).sorted(MOST_URGENT).toList();
    }

    public List<WorkRow> getWork() {
        return work;
    }

    public String getGivenName() {
        return person.name().split(" ")[0];
    }

    public boolean isLate(WorkRow row) {
        return row.due() != null && row.due().isBefore(LocalDate.now(clock));
    }
}
