package io.itinera.insight.clients.control;

import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.PortfolioRow.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who needs attention today. Six reasons with published weights that simply add up, each shown with its number, so
 * that a manager can see why a hospital stands where it stands.
 */
final class AttentionPolicy {
    private static final int STUCK_NOW = 100;
    private static final int EACH_FAILURE = 10;
    private static final int EACH_DISAPPOINTED = 8;
    private static final int EACH_CONTRACT = 6;
    private static final int EACH_REFUSAL = 3;
    private static final int SILENT = 5;
    private static final int MOST_COUNTED = 5;
    private static final Duration SILENCE = Duration.ofDays(14);

    private AttentionPolicy() {
    }

    static List<Reason> reasons(ClientFigures figures, long disappointed, long undecided, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (figures.isStuck()) {
            reasons.add(new Reason("stuck", figures.failuresNow() + figures.refusalsNow(), STUCK_NOW, "bad"));
        }
        add(reasons, "failures", figures.failures(), EACH_FAILURE, "bad");
        add(reasons, "disappointed", disappointed, EACH_DISAPPOINTED, "bad");
        add(reasons, "contracts", undecided, EACH_CONTRACT, "wait");
        add(reasons, "refusals", figures.refusals(), EACH_REFUSAL, "wait");
        if (figures.lastSeen() == null || figures.lastSeen().isBefore(now.minus(SILENCE))) {
            long days = figures.lastSeen() == null ? 90 : Duration.between(figures.lastSeen(), now).toDays();
            reasons.add(new Reason("silent", days, SILENT, "none"));
        }
        reasons.sort(Comparator.comparing(Reason::weight).reversed());
        return reasons;
    }

    private static void add(List<Reason> reasons, String kind, long number, int each, String tone) {
        if (number > 0) {
            reasons.add(new Reason(kind, number, (int) Math.min(number, MOST_COUNTED) * each, tone));
        }
    }
}
