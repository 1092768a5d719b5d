package io.itinera.journey.control;

import io.itinera.journey.boundary.SpanKind;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.touchpoint.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements about spans. Of every other touchpoint it is said between which moments it lies in all, or PostgreSQL would read every month. */
final class SpanSql {
    private static final String WHAT = "touchpoint_id, occurred_at, account_id, pseudonym, visit, amount";
    private static final String COLUMNS = WHAT + ", met_at";
    /** Tells several of one touchpoint apart. */
    private static final String SEVERAL = ", nth, met_id, met_ms, met_amount";
    static final String OF_ONE = "t.id as touchpoint_id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount";
    private static final String EACH_ONCE = " group by t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount";
    private static final List<String> FILLING = List.of("CART_FILLED", "ORDER_REPEATED", "QUICK_ORDER_FILLED");
    private static final List<String> FOUND = List.of("PRODUCT_VIEWED", "CART_FILLED", "QUICK_ORDER_FILLED");
    private static final List<String> CARTS = List.of("CART_FILLED", "CART_CHANGED", "ORDER_REPEATED", "QUICK_ORDER_FILLED", "CART_VIEWED");
    private static final List<String> ORDER_ENDS = List.of("APPROVAL_REQUESTED", "ORDER_CONFIRMED", "ORDER_SHIPPED", "ORDER_DELIVERED", "ORDER_CANCELLED");
    private static final List<String> QUOTE_ENDS = List.of("QUOTE_ANSWERED", "QUOTE_WITHDRAWN", "QUOTE_DECLINED");
    private static final List<String> CHANGES = List.of("ORDER_CHANGED", "ORDER_DELIVERY_CHANGED");
    private static final List<String> AGAIN = List.of("DIFFERENCE_DISPUTED", "QUOTE_COUNTERED", "GOODS_RETURNED");
    private static final Map<SpanKind, List<Wait>> WAITS = Map.of(
        SpanKind.ORDER_WENT_ON, List.of(new Wait("ORDER_SUBMITTED", "ORDER", ORDER_ENDS), new Wait("ORDER_APPROVED", "ORDER", ORDER_ENDS),
            new Wait("APPROVAL_REQUESTED", "ORDER", List.of("ORDER_APPROVED", "ORDER_REJECTED", "ORDER_LINES_LEFT_OUT", "ORDER_CANCELLED", "ORDER_CONFIRMED"))),
        SpanKind.ANSWERED, List.of(new Wait("QUOTE_ASKED", "QUOTE", QUOTE_ENDS), new Wait("QUOTE_COUNTERED", "QUOTE", QUOTE_ENDS),
            new Wait("DIFFERENCE_DISPUTED", "ORDER", List.of("DISPUTE_SETTLED", "DISPUTE_WITHDRAWN"))));

    /** What begins, what kind of object it is about, and what ends the waiting. */
    private record Wait(String begins, String about, List<String> ends) {
    }

    /**
     * Which stretch of the log is asked about.
     *
     * @param known    exclusive; what happened from then on is not looked at
     * @param which    a further condition on the touchpoint {@code t}, or nothing
     * @param patience beyond which another moment is of no use to whoever asks; null for all that the kind looks over
     */
    record Stretch(Instant from, Instant to, Instant known, SqlQuery which, Duration patience) {
        Stretch(Instant from, Instant to, Instant known, SqlQuery which) {
            this(from, to, known, which, null);
        }

        /** How far another moment needs to be looked for. */
        Duration reach(SpanKind kind) {
            return patience == null || patience.compareTo(kind.reach()) > 0 ? kind.reach() : patience;
        }
    }

    /** Types of those that begin or end a span; mishaps are of any. */
    private static final Set<String> TYPES = Stream.of(CARTS, FOUND, CHANGES, AGAIN, List.of("CATALOG_SEARCHED", "ORDER_SUBMITTED", MishapSql.CALL), WAITS.values().stream()
        .flatMap(List::stream).flatMap(wait -> Stream.concat(Stream.of(wait.begins()), wait.ends().stream())).toList()).flatMap(List::stream).collect(Collectors.toSet());

    private SpanSql() {
    }

    /** Whether the touchpoint may matter to any span: whatever is done in the portal may go wrong or be slow. */
    static boolean isPart(Touchpoint touchpoint) {
        return touchpoint.channel() == Channel.WEB || TYPES.contains(touchpoint.type());
    }

    private static String columns(SpanKind kind) {
        return COLUMNS + several(kind);
    }

    private static String several(SpanKind kind) {
        return kind == SpanKind.CALL_AFTER_MISHAP ? SEVERAL : "";
    }

    /** What the log says, without the kind. */
    static SqlQuery found(SpanKind kind, Stretch stretch) {
        return switch (kind) {
            case SEARCH_MADE_GOOD -> searches(kind, stretch);
            case CART_ORDERED -> carts(kind, stretch);
            case ORDER_WENT_ON, ANSWERED -> waits(kind, stretch);
            case DONE_BEFORE -> again(kind, stretch);
            case CALL_AFTER_MISHAP -> MishapSql.calls(kind, stretch);
        };
    }

    /** What is gathered. */
    static SqlQuery gathered(SpanKind kind, Instant from, Instant to) {
        return SqlQuery.of("select " + columns(kind) + " from journey.span where kind = ? and occurred_at >= ? and occurred_at < ?", kind, from, to);
    }

    static SqlQuery clearing(SpanKind kind, Instant from, Instant to) {
        return SqlQuery.of("delete from journey.span where kind = ? and occurred_at >= ? and occurred_at < ?", kind, from, to);
    }

    static SqlQuery filling(SpanKind kind, Instant from, Instant to, Instant known) {
        return SqlQuery.of("insert into journey.span (kind, " + columns(kind) + ") select '" + kind.name() + "', f.* from (").add(found(kind, new Stretch(from, to, known, null)))
            .add(") f");
    }

    /** Looks anew for the other moments that may have come, or changed, since a moment. */
    static SqlQuery following(SpanKind kind, Stretch stretch, Instant since) {
        SqlQuery open = SqlQuery.of("t.id in (select s.touchpoint_id from journey.span s where s.kind = ? and s.occurred_at >= ? and s.occurred_at < ?"
            + " and (s.met_at is null or s.met_at >= ?))", kind, stretch.from(), stretch.to(), since);
        return SqlQuery.of("merge into journey.span g using (select f.touchpoint_id, f.met_at from (").add(found(kind, new Stretch(stretch.from(), stretch.to(),
            stretch.known(), open))).add(") f) n on (g.touchpoint_id = n.touchpoint_id and g.kind = '" + kind.name() + "') when matched and"
            + " g.met_at is distinct from n.met_at then update set met_at = n.met_at");
    }

    /** How many are gathered, and how many of those that are and of those that should be have no like among the others. */
    static SqlQuery differing(SpanKind kind, Instant from, Instant to, Instant known) {
        SqlQuery kept = SqlQuery.of("select " + WHAT + ", case when met_at < ? then met_at end as met_at" + several(kind) + " from (", known)
            .add(gathered(kind, from, to)).add(") k");
        SqlQuery found = SqlQuery.of("select f.* from (").add(found(kind, new Stretch(from, to, known, null))).add(") f");
        return SqlQuery.of("select (select count(*) from (").add(kept).add(") g), (select count(*) from (").add(found).add(" except ").add(kept)
            .add(") m) + (select count(*) from (").add(kept).add(" except ").add(found).add(") o)");
    }

    private static SqlQuery searches(SpanKind kind, Stretch stretch) {
        SqlQuery query = SqlQuery.of("select " + OF_ONE + ", (select min(u.occurred_at) from journey.touchpoint u where u.account_id = t.account_id");
        within(query, kind, stretch).add(" and u.visit = t.visit and u.id <> t.id and ").in("u.type", FOUND);
        return asked(query.add(") as met_at from journey.touchpoint t where t.type = 'CATALOG_SEARCHED' and t.reason = 'no-result' and t.initiator = 'CUSTOMER'"), stretch);
    }

    /** A cart that was looked at counts when it is worth something or was filled once: an empty one is no intention. People's orders and carts are passed once, from the end. */
    private static SqlQuery carts(SpanKind kind, Stretch stretch) {
        SqlQuery query = SqlQuery.of("select t.touchpoint_id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, case when t.account_id is not null"
            + " and t.ordered_at <= t.occurred_at + cast(? as integer) * interval '1' hour then t.ordered_at end as met_at from (select " + OF_ONE
            + ", t.id, t.type, case when t.type = 'ORDER_SUBMITTED' then 1 else 0 end as is_order, row_number() over (partition by t.visit, case when t.type = 'ORDER_SUBMITTED'"
            + " then 1 else 0 end order by t.occurred_at desc, t.id desc) as nth, min(case when t.type = 'ORDER_SUBMITTED' then t.occurred_at end)"
            + " over (partition by t.account_id, t.pseudonym order by t.occurred_at desc) as ordered_at from journey.touchpoint t where ", kind.hours());
        query.in("t.type", concat(CARTS, List.of("ORDER_SUBMITTED"))).add(" and t.outcome = 'COMPLETED' and t.occurred_at >= ? and t.occurred_at < ? and (t.type ="
            + " 'ORDER_SUBMITTED' or t.occurred_at < ? and t.initiator = 'CUSTOMER' and t.visit is not null and (", stretch.from(), earlier(stretch.known(),
            stretch.to().plus(kind.reach())), stretch.to().plus(kind.lag()));
        query.in("t.type", FILLING).add(" or t.amount > 0 or (t.type = 'CART_VIEWED' and t.amount is null and exists (select 1 from journey.touchpoint_object o"
            + " join journey.touchpoint_object f on f.object_type = 'CART' and f.object_id = o.object_id join journey.touchpoint p on p.id = f.touchpoint_id and ");
        query.in("p.type", FILLING).add(" where o.touchpoint_id = t.id and o.object_type = 'CART'))))) t where t.is_order = 0 and t.nth = 1 and t.pseudonym is not null"
            + " and t.occurred_at < ?", stretch.to());
        return stretch.which() == null ? query : query.add(" and ").add(stretch.which());
    }

    private static SqlQuery waits(SpanKind kind, Stretch stretch) {
        SqlQuery query = new SqlQuery();
        String between = "";
        for (Wait wait : WAITS.get(kind)) {
            query.add(between + "select " + OF_ONE + ", min(case when u.account_id = t.account_id and u.occurred_at >= t.occurred_at and u.occurred_at <="
                + " t.occurred_at + cast(? as integer) * interval '1' hour then u.occurred_at end) as met_at from journey.touchpoint t", kind.hours());
            others(query, stretch.from(), earlier(stretch.known(), stretch.to().plus(kind.reach()))).add(" and o.object_type = ? and ", wait.about());
            asked(query.in("u.type", wait.ends()).add(" where t.type = ? and t.outcome = 'COMPLETED' and (t.reason is null or t.type <> 'ORDER_APPROVED')",
                wait.begins()), stretch).add(EACH_ONCE);
            between = " union all ";
        }
        return query;
    }

    private static SqlQuery again(SpanKind kind, Stretch stretch) {
        SqlQuery query = SqlQuery.of("select " + OF_ONE + ", case when ").in("t.type", CHANGES).add(" then t.occurred_at else max(case when u.type = t.type"
            + " and u.account_id = t.account_id and (u.occurred_at < t.occurred_at or u.occurred_at = t.occurred_at and u.id < t.id)"
            + " and u.occurred_at >= t.occurred_at - cast(? as integer) * interval '1' hour then u.occurred_at end) end as met_at from journey.touchpoint t", kind.hours());
        others(query, stretch.from().minus(kind.reach()), stretch.to()).add(" and o.object_type in ('ORDER', 'QUOTE') and o.qualifier = 'subject' and ")
            .in("u.type", AGAIN).add(" where ");
        return asked(query.in("t.type", concat(CHANGES, AGAIN)).add(" and t.outcome = 'COMPLETED' and t.initiator = 'CUSTOMER'"), stretch).add(EACH_ONCE + ", t.type");
    }

    /**
     * Appends what was completed about the same things, between moments. Joined outwards with nothing said of both, so that the planner of PostgreSQL hashes it
     * for many and follows the things for few, and never passes over all of a hospital's time for each.
     */
    private static SqlQuery others(SqlQuery query, Instant from, Instant to) {
        return query.add(" left join (journey.touchpoint_object o join journey.touchpoint_object p on p.object_type = o.object_type and p.object_id = o.object_id"
            + " join journey.touchpoint u on u.id = p.touchpoint_id and u.outcome = 'COMPLETED' and u.occurred_at >= ? and u.occurred_at < ?)"
            + " on o.touchpoint_id = t.id", from, to);
    }

    /** Appends when the other touchpoint {@code u} may be, which comes later. */
    private static SqlQuery within(SqlQuery query, SpanKind kind, Stretch stretch) {
        return query.add(" and u.occurred_at >= t.occurred_at and u.occurred_at <= t.occurred_at + cast(? as integer) * interval '1' hour and u.occurred_at >= ?"
            + " and u.occurred_at < ?", kind.hours(), stretch.from(), earlier(stretch.known(), stretch.to().plus(kind.reach())));
    }

    /** Appends which touchpoints {@code t} are asked about. */
    static SqlQuery asked(SqlQuery query, Stretch stretch) {
        query.add(" and t.occurred_at >= ? and t.occurred_at < ?", stretch.from(), stretch.to());
        return stretch.which() == null ? query : query.add(" and ").add(stretch.which());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
