package io.itinera.journey.control;

import io.itinera.testing.Portal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What friction by spans the log tells when it is read touchpoint by touchpoint, by the definitions and with the first thresholds. */
final class SpansByHand {
    private static final Map<String, Set<String>> GO_ON = Map.of(
        "ORDER_SUBMITTED", Set.of("APPROVAL_REQUESTED", "ORDER_CONFIRMED", "ORDER_CANCELLED"),
        "APPROVAL_REQUESTED", Set.of("ORDER_CONFIRMED", "ORDER_CANCELLED"),
        "DIFFERENCE_DISPUTED", Set.of("DISPUTE_SETTLED"));

    /** In hours. */
    private static final int DISPUTE_WAITS = 120;

    private final List<Seen> log;
    private final long now;

    /** One touchpoint. @param at in seconds @param about null for nothing */
    private record Seen(long id, long at, String type, String account, String visit, String about) {
        boolean isAfter(Seen other) {
            return at > other.at || at == other.at && id > other.id;
        }

        boolean isWithin(Seen other, Duration howLong) {
            return at >= other.at && at <= other.at + howLong.toSeconds();
        }
    }

    SpansByHand(Portal portal, Instant now) {
        this.now = now.getEpochSecond();
        log = portal.rows("select t.id, cast(extract(epoch from t.occurred_at) as bigint), t.type, t.account_id, t.visit, o.object_id from journey.touchpoint t"
            + " left join journey.touchpoint_object o on o.touchpoint_id = t.id").stream().map(row -> row.split("\\|", -1))
            .map(cells -> new Seen(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[2], cells[3], cells[4], cells[5])).toList();
    }

    Map<String, Long> counts(int orderWaits) {
        return Map.of(
            "waiting", count(one -> GO_ON.containsKey(one.type()) && isOver(one, Duration.ofHours(Math.max(DISPUTE_WAITS, orderWaits)))
                && isWaiting(one, Duration.ofHours(one.type().equals("DIFFERENCE_DISPUTED") ? DISPUTE_WAITS : orderWaits))),
            "rework", count(one -> one.type().equals("GOODS_RETURNED") && any(other -> other.type().equals(one.type()) && isSame(one, other)
                && one.isAfter(other) && one.isWithin(other, Duration.ofDays(90)))),
            "abandoned-cart", count(one -> isCart(one) && !any(other -> isCart(other) && other.visit().equals(one.visit()) && other.isAfter(one))
                && isOver(one, Duration.ofHours(24)) && !any(other -> other.type().equals("ORDER_SUBMITTED") && other.account().equals(one.account())
                && other.isWithin(one, Duration.ofHours(24)))),
            "search-without-result", count(one -> one.type().equals("CATALOG_SEARCHED") && !any(other -> Set.of("PRODUCT_VIEWED", "CART_FILLED").contains(other.type())
                && other.visit().equals(one.visit()) && other.isWithin(one, Duration.ofSeconds(120)))));
    }

    private boolean isWaiting(Seen one, Duration patience) {
        return !any(other -> GO_ON.get(one.type()).contains(other.type()) && isSame(one, other) && other.isWithin(one, patience));
    }

    private boolean isOver(Seen one, Duration patience) {
        return one.at() + patience.toSeconds() < now;
    }

    private static boolean isSame(Seen one, Seen other) {
        return one.about().equals(other.about()) && one.account().equals(other.account());
    }

    private static boolean isCart(Seen one) {
        return one.type().startsWith("CART_");
    }

    private long count(Predicate<Seen> condition) {
        return log.stream().filter(condition).count();
    }

    private boolean any(Predicate<Seen> condition) {
        return log.stream().anyMatch(condition);
    }
}
