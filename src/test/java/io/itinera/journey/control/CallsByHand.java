package io.itinera.journey.control;

import io.itinera.testing.Portal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which calls came after what went wrong in the portal, read from the log touchpoint by touchpoint, by the definition. */
final class CallsByHand {
    private static final Set<String> NOT_TAKEN = Set.of("REJECTED", "FAILED");

    private final List<Seen> log;
    private final Map<Long, Set<String>> objects;
    private final Set<String> cases;

    /** One touchpoint. @param at in seconds @param millis that the portal worked, -1 where nothing is told @param amount empty for nothing */
    private record Seen(long id, long at, String type, String account, boolean isOfPortal, String outcome, String reason, int millis, String amount) {
        boolean isWrong() {
            return NOT_TAKEN.contains(outcome) || reason.equals("no-result") || type.equals("OUT_OF_STOCK_MET");
        }
    }

    CallsByHand(Portal portal) {
        log = portal.rows("select t.id, cast(extract(epoch from t.occurred_at) as bigint), t.type, t.account_id, case when t.channel = 'WEB' and t.initiator = 'CUSTOMER' then 1 else 0 end,"
            + " t.outcome, t.reason, coalesce(t.server_ms, -1), t.amount from journey.touchpoint t").stream().map(row -> row.split("\\|", -1))
            .map(cells -> new Seen(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[2], cells[3], cells[4].equals("1"), cells[5], cells[6], Integer.parseInt(cells[7]), cells[8]))
            .sorted(Comparator.comparing(Seen::at).thenComparing(Seen::id)).toList();
        objects = portal.rows("select o.touchpoint_id, o.object_type || ' ' || o.object_id from journey.touchpoint_object o").stream().map(row -> row.split("\\|"))
            .collect(Collectors.groupingBy(cells -> Long.parseLong(cells[0]), Collectors.mapping(cells -> cells[1], Collectors.toSet())));
        cases = new HashSet<>(portal.rows("select c.touchpoint_id || ' ORDER ' || c.order_id from journey.order_touchpoint c"));
    }

    /** The calls after mishaps by these figures, by number, each with the money of its mishap where it was the first call after that. */
    Map<Long, String> calls(int millis, Duration before) {
        Map<Long, String> calls = new TreeMap<>();
        Set<Long> told = new HashSet<>();
        log.stream().filter(CallsByHand::isCall).forEach(call -> log.stream()
            .filter(other -> isBefore(call, other, before) && (other.isWrong() || other.millis() > millis)).reduce((one, last) -> last)
            .ifPresent(mishap -> calls.put(call.id(), told.add(mishap.id()) ? mishap.amount() : "null")));
        return calls;
    }

    /** Whatever any figure for slowness of a tenth of a second at least may find within a week before the calls made before a moment: call, place and mishap. */
    Set<String> gathered(Instant until) {
        Set<String> gathered = new TreeSet<>();
        for (Seen call : log.stream().filter(one -> isCall(one) && one.at() < until.getEpochSecond()).toList()) {
            Set<Long> mishaps = new HashSet<>();
            List<Seen> candidates = log.stream().filter(other -> isBefore(call, other, Duration.ofDays(7))).toList();
            List<Integer> figures = new ArrayList<>(candidates.stream().map(Seen::millis).filter(millis -> millis > 100).sorted().toList());
            figures.add(0, 101);
            for (int figure : figures) {
                candidates.stream().filter(other -> other.isWrong() || other.millis() >= figure).reduce((one, last) -> last).ifPresent(mishap -> mishaps.add(mishap.id()));
            }
            candidates.stream().filter(Seen::isWrong).reduce((one, last) -> last).ifPresent(mishap -> mishaps.add(mishap.id()));
            List<Long> nearest = new ArrayList<>(candidates.stream().map(Seen::id).filter(mishaps::contains).toList());
            for (int nth = 1; !nearest.isEmpty(); nth++) {
                gathered.add(call.id() + "|" + nth + "|" + nearest.remove(nearest.size() - 1));
            }
        }
        return gathered;
    }

    private static boolean isCall(Seen one) {
        return one.type().equals("SUPPORT_CALLED");
    }

    private boolean isBefore(Seen call, Seen other, Duration howLong) {
        return other.isOfPortal() && other.account().equals(call.account()) && other.at() < call.at() && other.at() >= call.at() - howLong.toSeconds() && isSame(call, other);
    }

    private boolean isSame(Seen call, Seen other) {
        Set<String> about = objects.getOrDefault(call.id(), Set.of());
        return about.isEmpty() || about.stream().anyMatch(thing -> objects.getOrDefault(other.id(), Set.of()).contains(thing) || cases.contains(other.id() + " " + thing));
    }
}
