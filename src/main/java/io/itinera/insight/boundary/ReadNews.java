package io.itinera.insight.boundary;

import io.itinera.insight.control.News;
import io.itinera.insight.control.News.Item;
import io.itinera.insight.control.News.Since;
import io.itinera.insight.control.Scopes;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Tells an analyst who looks at a page whether anything new has come. Asked every second, it reads the log once for all who ask. */
@UseCase
public class ReadNews {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int SCOPES = 64;

    @Inject News news;
    @Inject Scopes scopes;
    @Inject Clock clock;
    private ShortMemory<Scope, Set<Long>> hospitals;

    @PostConstruct
    void begin() {
        hospitals = new ShortMemory<>(clock, LONGEST, SCOPES);
    }

    /** From where on what comes is new; asked before the figures of the page are read. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public long edge() {
        return news.edge();
    }

    /** @param edge what {@link #edge} said @param type of touchpoint, or null for whichever */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public NewsRow since(long edge, Scope scope, String type) {
        Since since = news.since(edge);
        List<Item> items = since.items().isEmpty() ? List.of() : since.items().stream().filter(item -> fits(item, scope, type)).toList();
        return new NewsRow(items.size(), items.stream().filter(item -> item.type().equals("SURVEY_ANSWERED") && item.outcome().equals("COMPLETED")).count(),
            items.stream().filter(item -> !item.outcome().equals("COMPLETED")).count(), since.whole());
    }

    private boolean fits(Item item, Scope scope, String type) {
        return (type == null || type.equals(item.type()))
            && (scope.isEverybody() || item.account() != null && hospitals.get(scope, asked -> Set.copyOf(scopes.hospitals(asked))).contains(item.account()));
    }
}
