package io.itinera.insight.clients.web;

import io.itinera.insight.clients.boundary.ClientSheet;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.Meanwhile;
import io.itinera.insight.clients.boundary.Timeline;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineChoice.Only;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import io.itinera.shared.work.SpoiledLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;

/** One hospital as its account manager sees it; what happens there appears while the page is open. */
@Named
@RequestScoped
public class ClientView {
    private static final int PER_PAGE = 40;
    private static final int TURNS_UNTIL_TIRED = 1_800;
    private static final Set<String> OUTCOMES = Set.of("COMPLETED", "ABANDONED", "REJECTED", "FAILED");
    private static final Pattern EDGE = Pattern.compile("\\d{1,15}(,\\d{1,18}){0,200}");

    private static final Pattern CODE = Pattern.compile("[\\w:.-]{1,80}");

    @Inject FollowClients followClients;
    @Inject Fmt fmt;
    private ClientSheet sheet;
    private Timeline timeline = Timeline.EMPTY;
    private List<TimelineRow> fresh = List.of();
    private Meanwhile meanwhile = Meanwhile.NOTHING;
    private Meanwhile earlier = Meanwhile.NOTHING;
    private String account;
    private String stage;
    private String outcome;
    private String step;
    private String reason;
    private LocalDate since;
    private String spoiledBy;
    private List<SpoiledLine> spoiled = List.of();
    private Long upTo;
    private String edge = "";
    private long came;
    private int shown;
    private int turns;

    public void load() {
        sheet = followClients.client(account, fmt.getLocale());
        stage = stage != null && sheet.stages().containsKey(stage) ? stage : null;
        spoiled = spoiledBy == null ? List.of() : followClients.spoiled(account, spoiledBy);
        came = followClients.cameUntil();
        timeline = followClients.timeline(account, choice());
        edge = timeline.edge();
    }

    /** Looks whether anything happened since the page was opened, and shows it only when something did. */
    public void look() {
        turns++;
        if (EDGE.matcher(edge).matches()) {
            earlier = followClients.earlier(account, came, edge, choice());
            meanwhile = followClients.since(account, edge, choice());
            fresh = Stream.concat(meanwhile.rows().stream(), earlier.rows().stream()).toList();
        }
        if (fresh.size() != shown) {
            shown = fresh.size();
            PrimeFaces.current().ajax().update("live:fresh");
        }
    }

    private TimelineChoice choice() {
        return new TimelineChoice(stage, outcome, upTo, PER_PAGE, fmt.getLocale(), new Only(step, reason, since));
    }

    /** The page has lain open for long: looking on would keep a session alive that nobody uses. */
    public boolean isTired() {
        return turns >= TURNS_UNTIL_TIRED;
    }

    public boolean isLive() {
        return upTo == null;
    }

    /** What spoiled orders, one kind after the other. */
    public List<Map.Entry<String, Long>> getSpoilers() {
        return sheet == null ? List.of() : List.copyOf(sheet.orders().counted().spoiledBy().entrySet());
    }

    public List<SpoiledLine> getSpoiled() {
        return spoiled;
    }

    /** The kind whose orders are listed; null for none. */
    public String getSpoiledBy() {
        return spoiledBy;
    }

    public void setSpoiledBy(String spoiledBy) {
        this.spoiledBy = spoiledBy == null || spoiledBy.isBlank() ? null : spoiledBy;
    }

    public ClientSheet getSheet() {
        return sheet;
    }

    public List<TimelineRow> getRows() {
        return timeline.rows();
    }

    public Long getOlder() {
        return timeline.older();
    }

    public List<TimelineRow> getFresh() {
        return fresh;
    }

    /** Whether all that was recorded meanwhile appears by itself. */
    public boolean isWhole() {
        return earlier.whole();
    }

    /** Whether so much has happened since that only the newest of it appears. */
    public boolean isMany() {
        return !meanwhile.whole();
    }

    /** How many new steps appear, and whether there are more. */
    public String getNews() {
        return fresh.isEmpty() ? "" : fmt.text(isMany() ? "insight.client.fresh.many" : "insight.client.fresh", fresh.size());
    }

    public List<Map.Entry<String, String>> getStages() {
        return sheet == null ? List.of() : new ArrayList<>(sheet.stages().entrySet());
    }

    public List<String> getSections() {
        return sheet == null ? List.of() : List.copyOf(sheet.briefs().keySet());
    }

    /** Part of the address that keeps the filters. */
    public String address(String newStage, String newOutcome) {
        return "?account=" + account + (newStage == null || newStage.isEmpty() ? "" : "&stage=" + newStage)
            + (newOutcome == null || newOutcome.isEmpty() ? "" : "&outcome=" + newOutcome)
            + (step == null ? "" : "&step=" + step) + (reason == null ? "" : "&reason=" + reason) + (since == null ? "" : "&since=" + since);
    }

    /** Whether only the steps behind one figure are shown. */
    public boolean isOnlySome() {
        return step != null || reason != null || since != null;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage == null || stage.isBlank() ? null : stage;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome != null && OUTCOMES.contains(outcome) ? outcome : null;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step != null && CODE.matcher(step).matches() ? step : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason != null && CODE.matcher(reason).matches() ? reason : null;
    }

    public String getSince() {
        return since == null ? null : since.toString();
    }

    /** What is no day is left out. */
    public void setSince(String since) {
        this.since = QueryText.day(since);
    }

    public Long getUpTo() {
        return upTo;
    }

    public void setUpTo(Long upTo) {
        this.upTo = upTo;
    }

    public String getEdge() {
        return edge;
    }

    public void setEdge(String edge) {
        this.edge = edge == null ? "" : edge;
    }

    public long getCame() {
        return came;
    }

    public void setCame(long came) {
        this.came = came;
    }

    public int getShown() {
        return shown;
    }

    public void setShown(int shown) {
        this.shown = shown;
    }

    public int getTurns() {
        return turns;
    }

    public void setTurns(int turns) {
        this.turns = turns;
    }
}
