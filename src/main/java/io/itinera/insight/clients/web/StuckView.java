package io.itinera.insight.clients.web;

import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.StuckRow;
import io.itinera.platform.web.Fmt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/** Tells, while the page is open, which hospital got stuck just now. */
@Named
@RequestScoped
public class StuckView {
    private static final int TURNS_UNTIL_TIRED = 1_800;
    /** What was under way when the page was opened may be committed afterwards. */
    private static final Duration MARGIN = Duration.ofSeconds(12);
    private static final Duration LONGEST = Duration.ofHours(24);

    @Inject FollowClients followClients;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private List<StuckRow> rows = List.of();
    private long from;
    private String shown = "";
    private int turns;

    @PostConstruct
    void begin() {
        from = clock.instant().minus(MARGIN).toEpochMilli();
    }

    /** Shows something only when it changed. */
    public void look() {
        turns++;
        Instant earliest = clock.instant().minus(LONGEST);
        Instant since = Instant.ofEpochMilli(from);
        rows = followClients.stuckSince(since.isBefore(earliest) ? earliest : since, fmt.getLocale());
        String now = rows.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
        if (!now.equals(shown)) {
            shown = now;
            PrimeFaces.current().ajax().update("stuck:news");
        }
    }

    /** The page has lain open for long: looking on would keep a session alive that nobody uses. */
    public boolean isTired() {
        return turns >= TURNS_UNTIL_TIRED;
    }

    public List<StuckRow> getRows() {
        return rows;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown == null ? "" : shown;
    }

    public int getTurns() {
        return turns;
    }

    public void setTurns(int turns) {
        this.turns = turns;
    }
}
