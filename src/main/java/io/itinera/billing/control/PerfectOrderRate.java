package io.itinera.billing.control;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.PerfectOrderSource;
import io.itinera.shared.work.PerfectOrders;
import io.itinera.shared.work.SpoiledLine;

/**
 * Counts the orders of a hospital that went as they were ordered, by the same rules as the order's page compares with (a test
 * holds the two together), in one statement over the orders of a year. A count is remembered for five minutes, because of
 * thousands of orders it takes a second: an order that becomes complete or spoiled may show so much later in the year's figure;
 * the lists of what spoiled them are read anew.
 */
@ApplicationScoped
@Transactional
public class PerfectOrderRate implements PerfectOrderSource, Forgetful {
    private static final Duration FOR_A_WHILE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
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
    /** Only a list of lines wants to be told these; counting leaves them out, because they are what would have to be sorted on the disk. */
    private static final List<String> NAMES = List.of("order_number", "submitted_at", "article_name");
    private static final String ORDERED = "select order_id, order_line_id,"
        + " case when status <> 'CANCELLED' or confirmed_at is not null then 1 else 0 end as answered, part_number, quantity,"
        + " cancelled, shipped, invoiced, unit_price, promised_on, first_promised_on, wished_on, case when complete_only then 1 else 0 end as together,"
        + " cast(null as timestamp with time zone) as delivered_at, 0 as missing, 0 as beyond, 0 as uncounted,"
        + " cast(null as numeric(19, 4)) as lowest, cast(null as numeric(19, 4)) as highest, cast(null as varchar(20)) as first_part,"
        + " cast(null as varchar(20)) as last_part, 0 as disputed";
    private static final String OF = " from billing.ordered_line where status in ('SHIPPED', 'RECEIVED', 'CANCELLED') and ";
    private static final String NO_ORDER = " union all select order_id, order_line_id, null, null, null, null, null, null, null, null, null,"
        + " null, null, ";
    private static final String MATCHED = "delivered_at, missing, beyond, uncounted, lowest, highest, first_part, last_part, 0";
    private static final String DISPUTED = "null, 0, 0, 0, null, null, null, null, 1";
    /** Days by way of a text, because H2 makes a date of a moment in the zone of the session. */
    private static final String GATHERED = "select order_id, order_line_id,"
        + " max(answered) as answered, max(part_number) as part_number, max(quantity) as quantity,"
        + " max(cancelled) as cancelled, max(shipped) as shipped, max(invoiced) as invoiced, max(unit_price) as unit_price,"
        + " max(promised_on) as own_day, max(first_promised_on) as own_first_day, max(wished_on) as wished_on, max(together) as together,"
        + " cast(cast(max(delivered_at) at time zone 'Europe/Madrid' as varchar(10)) as date) as delivered_on, max(missing) as missing, max(beyond) as beyond,"
        + " max(uncounted) as uncounted, max(lowest) as lowest, max(highest) as highest, max(first_part) as first_part,"
        + " max(last_part) as last_part, max(disputed) as disputed";
    /** What comes complete is awaited on the last day of all its lines that are not cancelled wholly. */
    private static final String DAYS = "select gathered.*, case when together = 1 then " + lastOf("own_day") + " else own_day end as promised_on,"
        + " coalesce(wished_on, case when together = 1 then " + lastOf("own_first_day") + " else own_first_day end) as asked_on from (";
    private static final String COMPLETE = "case when answered = 1 and shipped + cancelled >= quantity and invoiced >= shipped"
        + " and uncounted = 0 then 1 else 0 end as complete";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<AccountId, PerfectOrders> counts;

    @PostConstruct
    void remember() {
        counts = new ShortMemory<>(clock, FOR_A_WHILE, MOST);
    }

    @Override
    public void forgetAll() {
        counts.clear();
    }

    @Override
    public PerfectOrders perfectOrders(Actor actor, AccountId account) {
        actor.guard(account);
        return counts.get(account, this::count);
    }

    private PerfectOrders count(AccountId account) {
        String flags = IntStream.range(0, KINDS.length).mapToObj(i -> "max(k" + i + ") as k" + i).collect(Collectors.joining(", "));
        String sums = IntStream.range(0, KINDS.length).mapToObj(i -> "sum(k" + i + ")").collect(Collectors.joining(", "));
        String any = IntStream.range(0, KINDS.length).mapToObj(i -> "k" + i).collect(Collectors.joining(" + "));
        SqlRow row = SqlQuery.of("select count(*), sum(case when " + any + " = 0 then 1 else 0 end), " + sums
            + " from (select order_id, min(complete) as complete, " + flags + " from (").add(lines(account, List.of()))
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
            + " min(complete) over (partition by order_id) as complete from (").add(lines(account, NAMES))
            .add(") judged) lines where complete = 1 and spoils = 1 order by submitted_at desc, order_line_id fetch first " + most
                + " rows only").rows(em).stream().map(row -> line(row, KINDS[kind])).toList();
    }

    /** Every line of the orders that may be complete, with what it spoils; of other orders only deliveries are left, without a number. */
    private SqlQuery lines(AccountId account, List<String> names) {
        Object[] values = {account.value(), since()};
        String flags = IntStream.range(0, KINDS.length)
            .mapToObj(i -> "case when " + KINDS[i].condition + " then 1 else 0 end as k" + i).collect(Collectors.joining(", "));
        String none = ", null".repeat(names.size());
        String gathered = names.stream().map(name -> ", max(" + name + ") as " + name).collect(Collectors.joining());
        return SqlQuery.of("select awaited.*, " + COMPLETE + ", " + flags + " from (" + DAYS + GATHERED + gathered + " from (" + ORDERED
                + names.stream().map(name -> ", " + name).collect(Collectors.joining()) + OF + WHICH, values)
            .add(NO_ORDER + MATCHED + none + " from (").add(MatchedLines.of(WHICH, values)).add(") matched" + NO_ORDER + DISPUTED + none
                + " from billing.disputed_line where " + WHICH, values)
            .add(") pieces group by order_id, order_line_id) gathered where quantity is not null) awaited");
    }

    private static String lastOf(String day) {
        return "max(case when cancelled < quantity then " + day + " end) over (partition by order_id)";
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
