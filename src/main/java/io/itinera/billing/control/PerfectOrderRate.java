package io.itinera.billing.control;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.PerfectOrderSource;
import io.itinera.shared.work.PerfectOrders;
import io.itinera.shared.work.SpoiledLine;

/**
 * Counts the orders of a hospital that went as they were ordered, by the same rules as the order's page compares with (a test
 * holds the two together), in one statement over the orders of a year.
 */
@ApplicationScoped
@Transactional
public class PerfectOrderRate implements PerfectOrderSource {
    private static final int MONTHS = 12;
    private static final String WHICH = "account_id = ? and submitted_at >= ?";

    /** What spoils an order, as a line of it tells. */
    private enum Kind {
        QUANTITY_CONFIRMED("cancelled > 0"),
        DATE_CONFIRMED("cancelled < quantity and promised_on > asked_on and delivered_on > asked_on"),
        QUANTITY_DELIVERED("missing > 0"),
        DATE_DELIVERED("delivered_on > promised_on"),
        QUANTITY_INVOICED("beyond > 0"),
        PRICE_INVOICED("lowest <> unit_price or highest <> unit_price"),
        ARTICLE_INVOICED("first_part <> part_number or last_part <> part_number"),
        DISPUTE("disputed > 0");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    private static final Kind[] KINDS = Kind.values();
    private static final String ORDERED = "select order_id, order_line_id, order_number, submitted_at,"
        + " case when status <> 'CANCELLED' or confirmed_at is not null then 1 else 0 end as answered, part_number, article_name, quantity,"
        + " cancelled, shipped, invoiced, unit_price, promised_on, coalesce(wished_on, first_promised_on) as asked_on,"
        + " cast(null as timestamp with time zone) as delivered_at, 0 as missing, 0 as beyond, 0 as uncounted,"
        + " cast(null as numeric(19, 4)) as lowest, cast(null as numeric(19, 4)) as highest, cast(null as varchar(20)) as first_part,"
        + " cast(null as varchar(20)) as last_part, 0 as disputed"
        + " from billing.ordered_line where status in ('SHIPPED', 'RECEIVED', 'CANCELLED') and ";
    private static final String NO_ORDER = " union all select order_id, order_line_id, null, null, null, null, null, null, null, null, null,"
        + " null, null, null, ";
    private static final String MATCHED = "delivered_at, missing, beyond, uncounted, lowest, highest, first_part, last_part, 0 from (";
    private static final String DISPUTED = "null, 0, 0, 0, null, null, null, null, 1 from billing.disputed_line where ";
    /** Days by way of a text, because H2 makes a date of a moment in the zone of the session. */
    private static final String GATHERED = "select order_id, order_line_id, max(order_number) as order_number, max(submitted_at) as submitted_at,"
        + " max(answered) as answered, max(part_number) as part_number, max(article_name) as article_name, max(quantity) as quantity,"
        + " max(cancelled) as cancelled, max(shipped) as shipped, max(invoiced) as invoiced, max(unit_price) as unit_price,"
        + " max(promised_on) as promised_on, max(asked_on) as asked_on,"
        + " cast(cast(max(delivered_at) at time zone 'Europe/Madrid' as varchar(10)) as date) as delivered_on, max(missing) as missing, max(beyond) as beyond,"
        + " max(uncounted) as uncounted, max(lowest) as lowest, max(highest) as highest, max(first_part) as first_part,"
        + " max(last_part) as last_part, max(disputed) as disputed from (";
    private static final String COMPLETE = "case when answered = 1 and shipped + cancelled >= quantity and invoiced >= shipped"
        + " and uncounted = 0 then 1 else 0 end as complete";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    @Override
    public PerfectOrders perfectOrders(Actor actor, AccountId account) {
        actor.guard(account);
        String flags = IntStream.range(0, KINDS.length).mapToObj(i -> "max(k" + i + ") as k" + i).collect(Collectors.joining(", "));
        String sums = IntStream.range(0, KINDS.length).mapToObj(i -> "sum(k" + i + ")").collect(Collectors.joining(", "));
        String any = IntStream.range(0, KINDS.length).mapToObj(i -> "k" + i).collect(Collectors.joining(" + "));
        SqlRow row = SqlQuery.of("select count(*), sum(case when " + any + " = 0 then 1 else 0 end), " + sums
            + " from (select order_id, min(complete) as complete, " + flags + " from (").add(lines(account))
            .add(") judged group by order_id) orders where complete = 1").row(em);
        Map<String, Long> spoiled = IntStream.range(0, KINDS.length).boxed().filter(i -> row.number(2 + i) > 0)
            .sorted(Comparator.comparing((Integer i) -> row.number(2 + i)).reversed())
            .collect(Collectors.toMap(i -> KINDS[i].name(), i -> row.number(2 + i), (one, other) -> one, LinkedHashMap::new));
        return new PerfectOrders(row.number(0), row.number(1), spoiled);
    }

    @Override
    public List<SpoiledLine> spoiled(Actor actor, AccountId account, String kind, int most) {
        actor.guard(account);
        return IntStream.range(0, KINDS.length).filter(i -> KINDS[i].name().equals(kind)).boxed()
            .flatMap(i -> spoiled(account, i, most).stream()).toList();
    }

    private List<SpoiledLine> spoiled(AccountId account, int kind, int most) {
        return SqlQuery.of("select * from (select order_number, submitted_at, part_number, article_name, quantity, cancelled, asked_on,"
            + " promised_on, delivered_on, missing, beyond, unit_price, case when highest <> unit_price then highest else lowest end as price,"
            + " case when last_part <> part_number then last_part else first_part end as part, order_line_id, k" + kind + " as spoils,"
            + " min(complete) over (partition by order_id) as complete from (").add(lines(account))
            .add(") judged) lines where complete = 1 and spoils = 1 order by submitted_at desc, order_line_id fetch first " + most
                + " rows only").rows(em).stream().map(row -> line(row, KINDS[kind])).toList();
    }

    /** Every line of the orders that may be complete, with what it spoils; of other orders only deliveries are left, without a number. */
    private SqlQuery lines(AccountId account) {
        Object[] values = {account.value(), since()};
        String flags = IntStream.range(0, KINDS.length)
            .mapToObj(i -> "case when " + KINDS[i].condition + " then 1 else 0 end as k" + i).collect(Collectors.joining(", "));
        return SqlQuery.of("select gathered.*, " + COMPLETE + ", " + flags + " from (" + GATHERED + ORDERED + WHICH, values)
            .add(NO_ORDER + MATCHED).add(MatchedLines.of(WHICH, values)).add(") matched" + NO_ORDER + DISPUTED + WHICH, values)
            .add(") pieces group by order_id, order_line_id) gathered where order_number is not null");
    }

    private Instant since() {
        return LocalDate.now(clock).minusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static SpoiledLine line(SqlRow row, Kind kind) {
        return new SpoiledLine(row.text(0), LocalDate.ofInstant(row.instant(1), ZoneOffset.UTC), row.text(2), row.text(3), kind.name(),
            arguments(row, kind));
    }

    private static List<Object> arguments(SqlRow row, Kind kind) {
        int quantity = (int) row.number(4);
        int comes = quantity - (int) row.number(5);
        int missing = (int) row.number(9);
        int beyond = (int) row.number(10);
        BigDecimal price = row.amount(11);
        return switch (kind) {
            case QUANTITY_CONFIRMED -> List.of(quantity, comes, quantity - comes);
            case DATE_CONFIRMED -> List.of(row.day(6), row.day(7));
            case QUANTITY_DELIVERED -> List.of(comes, comes - missing, missing);
            case DATE_DELIVERED -> List.of(row.day(7), row.day(8));
            case QUANTITY_INVOICED -> List.of(comes - beyond, comes, beyond);
            case PRICE_INVOICED -> List.of(price, row.amount(12));
            case ARTICLE_INVOICED -> List.of(row.text(2), row.text(13));
            case DISPUTE -> List.of();
        };
    }
}
