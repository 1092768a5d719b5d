package io.itinera.insight.friction;

import static java.util.Map.entry;

import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.testing.Portal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each kind of friction finds in the log of touchpoints, by queries written by hand from what the page says the kind is; no spans, no ways, no rollups and no statement of the portal's.
 * What they find is laid out in a table, so that figures are queries, too. It is noon of 20 March 2026, and the first thresholds hold unless others are tried: {@code {NAME}} stands for one.
 * Whose touchpoints are looked at stands in a table, too: everybody's, those of no hospital as of hospital 0, until some hospitals are chosen.
 */
final class FrictionsByHand {
    /** What is looked at: the last 90 days of the supplier, the 90 before, the 30 before in which what is felt later began, and the last twelve weeks. */
    enum Stretch {
        CURRENT("2025-12-20", "2026-03-20"), BEFORE("2025-09-21", "2025-12-20"), FELT("2025-11-20", "2025-12-20"), WEEKS("2025-12-26", "2026-03-20");

        private final String from;
        private final String to;

        Stretch(String from, String to) {
            this.from = at(from);
            this.to = at(to);
        }

        /** Days begin at 23 o'clock of Greenwich in winter; so does the first of September, because a stretch before is as many hours long. */
        private static String at(String day) {
            return "timestamp with time zone '" + day + " 23:00:00Z'";
        }

        String from() {
            return from;
        }

        String during(String moment) {
            return moment + " >= " + from + " and " + moment + " < " + to + theirs(moment);
        }
    }

    static final String VISITS = "select count(distinct t.visit) from journey.touchpoint t where t.initiator = 'CUSTOMER' and %s";
    static final String NOW = "timestamp with time zone '2026-03-20 12:00:00Z'";
    /** How often and in how many hospitals, by how many people, and how much money. */
    static final String FOUND = "select count(*), count(distinct b.account_id), count(distinct b.pseudonym), sum(b.amount) from journey.by_hand b where b.kind = '%s' and b.stretch in ('ANY', '%s') and %s";
    private static final Map<Threshold, String> FIRST = Map.ofEntries(entry(Threshold.SEARCH_PATIENCE, "120"), entry(Threshold.INPUT_REPEATED, "2"), entry(Threshold.INPUT_STUCK, "3"),
        entry(Threshold.CART_PATIENCE, "24"), entry(Threshold.SLOW_PAGE, "2.5"), entry(Threshold.QUICK_RETURN, "7"), entry(Threshold.CALL_AFTER, "24"), entry(Threshold.REWORK, "90"),
        entry(Threshold.ORDER_WAITS, "72"), entry(Threshold.ANSWER_WAITS, "120"), entry(Threshold.PAGE_PAINTED, "4"), entry(Threshold.PAGE_ANSWERED, "0.5"), entry(Threshold.PAGE_SHIFTED, "0.25"),
        entry(Threshold.SCROLL_TURNS, "6"));
    private static final String EARLIER = " (u.occurred_at < t.occurred_at or u.occurred_at = t.occurred_at and u.id < t.id)";
    private static final String LATER = " (u.occurred_at > t.occurred_at or u.occurred_at = t.occurred_at and u.id > t.id)";
    /** What a browser tells. */
    private static final String SIGNALS = "(select b.code from journey.touchpoint_type b where b.browser_signal)";
    /** Whether the steps {@code t} and {@code u} of one hospital are about the same thing of a kind. */
    private static final String SAME = "u.account_id = t.account_id and exists (select 1 from journey.touchpoint_object o join journey.touchpoint_object p on p.object_type = o.object_type"
        + " and p.object_id = o.object_id where o.touchpoint_id = t.id and p.touchpoint_id = u.id and o.object_type in (%s))";
    private static final String CART = "%1$s.outcome = 'COMPLETED' and %1$s.initiator = 'CUSTOMER' and (%1$s.type in ('CART_FILLED', 'ORDER_REPEATED', 'QUICK_ORDER_FILLED')"
        + " or %1$s.type in ('CART_CHANGED', 'CART_VIEWED') and %1$s.amount > 0 or %1$s.type = 'CART_VIEWED' and %1$s.amount is null and exists (select 1 from journey.touchpoint_object o"
        + " where o.touchpoint_id = %1$s.id and o.object_type = 'CART' and o.object_id in (select p.object_id from journey.touchpoint_object p join journey.touchpoint f on f.id = p.touchpoint_id"
        + " and f.type = 'CART_FILLED' where p.object_type = 'CART')))";
    private static final String MISHAP = "u.channel = 'WEB' and u.initiator = 'CUSTOMER' and (u.outcome in ('REJECTED', 'FAILED') or u.reason = 'no-result'"
        + " or u.type = 'OUT_OF_STOCK_MET' or u.server_ms > 1000 * {SLOW_PAGE})";
    /** Of what a page a browser told, and how much, in thousandths. */
    private static final String MEASURED = "select t.*, o.object_id as page, case t.type when 'PAGE_SHIFTED' then cast(t.reason as double precision) * 1000 when 'PAGE_SCROLLED'"
        + " then cast(t.reason as double precision) else t.duration_ms end as figure, case t.type when 'PAGE_PAINTED' then 1000 * {PAGE_PAINTED} when 'PAGE_ANSWERED' then 1000 * {PAGE_ANSWERED} else 1000 * {PAGE_SHIFTED} end as poor"
        + " from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'PAGE' where t.type in (%s) and t.initiator = 'CUSTOMER' and %s";
    private static final String POOR = "(%1$s) t join (select r.type, r.page, sum(r.figure * greatest(0, 1 - abs(r.nth - 1 - 0.75 * (r.n - 1)))) as quartile from (select m.type, m.page, m.figure,"
        + " row_number() over (partition by m.type, m.page order by m.figure) as nth, count(*) over (partition by m.type, m.page) as n from (%1$s) m) r group by r.type, r.page) q on q.type = t.type"
        + " and q.page = t.page where q.quartile > t.poor and t.figure > t.poor";
    private static final String TURNED = "(%1$s) t where t.figure >= {SCROLL_TURNS} and t.figure > (select avg(r.usual) from (select p.usual, row_number() over (order by p.usual) as nth,"
        + " count(*) over () as n from (select m.page, avg(m.figure) as usual from (%1$s) m group by m.page) p) r where 2 * r.nth between r.n and r.n + 2)";
    private static final String ROWS = "insert into journey.by_hand select '%s', '%s', t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount from %s";

    private FrictionsByHand() {
    }

    /** Something that somebody completed, not only looked at. */
    static String done(String step) {
        return step + ".outcome = 'COMPLETED' and " + step + ".initiator = 'CUSTOMER' and " + step + ".type not like '%VIEWED' and " + step + ".type not in ('CATALOG_SEARCHED',"
            + " 'OUT_OF_STOCK_MET', 'SIGNED_IN', 'SIGNED_OUT', 'SURVEY_ANSWERED', 'SURVEY_DISMISSED', 'ALERT_OPENED') and " + step + ".type not in " + SIGNALS;
    }

    /** A condition on what the kind can tell of already, or could so many days ago; empty for one that does not wait. */
    static String waited(String step, String kind, int daysAgo) {
        return waits(kind) == 0 ? "" : " and " + step + ".occurred_at < " + NOW + " - interval '" + (24 * 60 * daysAgo + waits(kind)) + "' minute";
    }

    /** After how many minutes it can be told. */
    static int waits(String kind) {
        return waits(kind, FIRST);
    }

    /** The same with other figures; of a visit that was begun later nothing is said. */
    static int waits(String kind, Map<Threshold, String> figures) {
        Map<Threshold, String> all = with(figures);
        return switch (kind) {
            case "abandoned-form" -> 30;
            case "abandoned-cart" -> 60 * Integer.parseInt(all.get(Threshold.CART_PATIENCE));
            case "waiting" -> 60 * Math.max(Integer.parseInt(all.get(Threshold.ORDER_WAITS)), Integer.parseInt(all.get(Threshold.ANSWER_WAITS)));
            default -> 0;
        };
    }

    private static Map<Threshold, String> with(Map<Threshold, String> figures) {
        Map<Threshold, String> all = new EnumMap<>(FIRST);
        all.putAll(figures);
        return all;
    }

    private static String told(String query, Map<Threshold, String> figures) {
        return with(figures).entrySet().stream().reduce(query, (told, figure) -> told.replace("{" + figure.getKey() + "}", figure.getValue()), (one, other) -> other);
    }

    /** A condition on the hospital of what happened at the moment. */
    private static String theirs(String moment) {
        return " and coalesce(" + moment.substring(0, moment.indexOf('.')) + ".account_id, 0) in (select h.id from journey.by_hand_hospital h)";
    }

    /** One of the last twelve weeks, the earliest being 0. */
    static String week(int nth, String moment) {
        String begins = Stretch.WEEKS.from() + " + interval '%d' day";
        return moment + " >= " + begins.formatted(7 * nth) + " and " + moment + " < " + begins.formatted(7 * nth + 7) + theirs(moment);
    }

    /** What a query tells, row by row; nothing counts as 0. */
    static List<double[]> numbers(Portal portal, String query) {
        return portal.rows(query).stream().map(row -> Arrays.stream(row.split("\\|")).mapToDouble(figure -> figure.equals("null") ? 0 : Double.parseDouble(figure)).toArray()).toList();
    }

    /** Makes {@code journey.by_hand}, the kind, in which stretch it is judged, and the touchpoints at which it happened, for what is laid out. */
    static void begin(Portal portal) {
        portal.sql("create table journey.by_hand (kind varchar(40), stretch varchar(10), id bigint, occurred_at timestamp with time zone, account_id bigint, pseudonym uuid, visit uuid,"
            + " amount numeric(19, 4));\ncreate index by_hand_visit_ix on journey.by_hand (visit);\ncreate index by_hand_person_ix on journey.by_hand (pseudonym);\n"
            + "create index by_hand_kind_ix on journey.by_hand (kind);\ncreate table journey.by_hand_hospital (id bigint primary key)");
        choose(portal, ">= 0");
    }

    /** Lays out every kind. */
    static void lay(Portal portal) {
        begin(portal);
        KINDS.keySet().forEach(kind -> lay(portal, kind, "ANY", FIRST));
        for (Stretch stretch : Stretch.values()) {
            judge(portal, stretch.name(), stretch.during("t.occurred_at"));
        }
        portal.sql("analyze");
    }

    /** Lays out one kind with other figures, as in a stretch; one that is judged by a stretch as a whole, over all the last 90 days. */
    static void lay(Portal portal, String kind, String stretch, Map<Threshold, String> figures) {
        if (KINDS.containsKey(kind)) {
            portal.sql(told(ROWS.formatted(kind, stretch, KINDS.get(kind)), figures));
        } else {
            judge(portal, kind, stretch, Stretch.CURRENT.during("t.occurred_at"), figures);
        }
    }

    /** From now on it is these hospitals that are looked at. @param which a condition on an account's number, nobody's being 0 */
    static void choose(Portal portal, String which) {
        portal.sql("delete from journey.by_hand_hospital;\ninsert into journey.by_hand_hospital select h.id from (select a.id from accounts.account a union all select 0) h where h.id " + which);
    }

    /** Lays out what is judged by a stretch as a whole for each of so many months up to February, too: {@code MONTH}. */
    static void layMonths(Portal portal, int months) {
        for (YearMonth month = YearMonth.of(2026, 2).minusMonths(months - 1L); month.isBefore(YearMonth.of(2026, 3)); month = month.plusMonths(1)) {
            judge(portal, "MONTH", "t.occurred_at >= " + midnight(month) + " and t.occurred_at < " + midnight(month.plusMonths(1)));
        }
    }

    private static String midnight(YearMonth begins) {
        return "timestamp with time zone '" + begins.atDay(1).atStartOfDay(ZoneId.of("Europe/Madrid")).toInstant() + "'";
    }

    /** Lays out what is judged by a stretch as a whole for one more of them. */
    static void judge(Portal portal, String stretch, String during) {
        judge(portal, "poor-page", stretch, during, FIRST);
        judge(portal, "scroll-to-fro", stretch, during, FIRST);
    }

    private static void judge(Portal portal, String kind, String stretch, String during, Map<Threshold, String> figures) {
        boolean isPoor = kind.equals("poor-page");
        String measured = MEASURED.formatted(isPoor ? "'PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED'" : "'PAGE_SCROLLED'", during);
        portal.sql(told(ROWS.formatted(kind, stretch, (isPoor ? POOR : TURNED).formatted(measured)), figures));
    }

    private static Map<String, String> conditions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("search-without-result", "t.type = 'CATALOG_SEARCHED' and t.reason = 'no-result' and not exists (select 1 from journey.touchpoint u where u.visit = t.visit"
            + " and u.type in ('PRODUCT_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED') and u.occurred_at >= t.occurred_at and u.occurred_at <= t.occurred_at + interval '{SEARCH_PATIENCE}' second)");
        all.put("repeated-input", refusedBefore("{INPUT_REPEATED}"));
        all.put("stuck-input", refusedBefore("{INPUT_STUCK}"));
        all.put("abandoned-form", "t.type = 'INPUT_REFUSED' and t.account_id is not null and t.visit is not null and t.occurred_at < " + NOW + " - interval '30' minute and not exists (select 1"
            + " from journey.touchpoint u where u.visit = t.visit and (u.type = 'INPUT_REFUSED' and" + LATER + " or u.occurred_at >= t.occurred_at and " + done("u") + "))");
        all.put("abandoned-cart", CART.formatted("t") + " and t.visit is not null and t.pseudonym is not null and t.occurred_at < " + NOW + " - interval '{CART_PATIENCE}' hour and not exists (select 1"
            + " from journey.touchpoint u where u.visit = t.visit and" + LATER + " and " + CART.formatted("u") + ") and not exists (select 1 from journey.touchpoint u where u.type = 'ORDER_SUBMITTED'"
            + " and u.outcome = 'COMPLETED' and u.pseudonym = t.pseudonym and u.account_id = t.account_id and u.occurred_at >= t.occurred_at and u.occurred_at <= t.occurred_at + interval '{CART_PATIENCE}' hour)");
        all.put("refused-action", "t.outcome = 'REJECTED' and t.type <> 'INPUT_REFUSED' and t.initiator in ('CUSTOMER', 'SYSTEM')");
        all.put("out-of-stock", "t.type = 'OUT_OF_STOCK_MET' and t.initiator = 'CUSTOMER'");
        all.put("failure", "t.outcome = 'FAILED' and t.initiator in ('CUSTOMER', 'SYSTEM')");
        all.put("slow-page", "t.server_ms > 1000 * {SLOW_PAGE} and t.initiator = 'CUSTOMER'");
        all.put("rework", "t.outcome = 'COMPLETED' and t.initiator = 'CUSTOMER' and (t.type in ('ORDER_CHANGED', 'ORDER_DELIVERY_CHANGED') or t.type in ('DIFFERENCE_DISPUTED', 'QUOTE_COUNTERED',"
            + " 'GOODS_RETURNED') and exists (select 1 from journey.touchpoint u where u.type = t.type and u.outcome = 'COMPLETED' and" + EARLIER
            + " and u.occurred_at >= t.occurred_at - interval '{REWORK}' day and " + SAME.formatted("'ORDER', 'QUOTE'") + "))");
        all.put("waiting", "t.outcome = 'COMPLETED' and t.occurred_at < " + NOW + " - interval '{ORDER_WAITS}' hour and t.occurred_at < " + NOW + " - interval '{ANSWER_WAITS}' hour and (" + String.join(" or ",
            longer("t.type = 'ORDER_SUBMITTED' or t.type = 'ORDER_APPROVED' and t.reason is null", "ORDER_WAITS", "ORDER", "'APPROVAL_REQUESTED', 'ORDER_CONFIRMED', 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'ORDER_CANCELLED'"),
            longer("t.type = 'APPROVAL_REQUESTED'", "ORDER_WAITS", "ORDER", "'ORDER_APPROVED', 'ORDER_REJECTED', 'ORDER_LINES_LEFT_OUT', 'ORDER_CANCELLED', 'ORDER_CONFIRMED'"),
            longer("t.type in ('QUOTE_ASKED', 'QUOTE_COUNTERED')", "ANSWER_WAITS", "QUOTE", "'QUOTE_ANSWERED', 'QUOTE_WITHDRAWN', 'QUOTE_DECLINED'"),
            longer("t.type = 'DIFFERENCE_DISPUTED'", "ANSWER_WAITS", "ORDER", "'DISPUTE_SETTLED', 'DISPUTE_WITHDRAWN'")) + ")");
        all.put("price-differs", "t.initiator = 'CUSTOMER' and (t.outcome = 'REJECTED' and t.reason = 'prices-changed' or t.type = 'ORDER_TERMS_RENEWED' and t.reason = 'dearer'"
            + " or t.outcome = 'COMPLETED' and t.reason = 'price-invoiced' and t.type in ('DIFFERENCE_ACCEPTED', 'DIFFERENCE_DISPUTED'))");
        all.put("disputed-invoice", "t.type = 'DIFFERENCE_DISPUTED' and t.outcome = 'COMPLETED' and t.reason like '%-invoiced'");
        all.put("late-delivery", "t.type = 'ORDER_DELIVERED' and t.reason = 'late'");
        all.put("short-delivery", "t.type = 'RECEIPT_CONFIRMED' and t.reason = 'short'");
        Map.of("rage-click", "RAGE_CLICKED", "dead-click", "DEAD_CLICKED", "left-form", "FORM_LEFT", "script-error", "SCRIPT_FAILED", "mouse-thrash", "MOUSE_THRASHED", "blocked-page", "PAGE_BLOCKED")
            .forEach((kind, type) -> all.put(kind, "t.type = '" + type + "'"));
        return all;
    }

    private static String refusedBefore(String times) {
        return "t.type = 'INPUT_REFUSED' and t.visit is not null and (select count(*) from journey.touchpoint u where u.type = 'INPUT_REFUSED' and u.visit = t.visit and u.reason = t.reason and"
            + EARLIER + ") = " + times + " - 1";
    }

    private static String longer(String begins, String hours, String about, String ends) {
        return "((" + begins + ") and not exists (select 1 from journey.touchpoint u where u.type in (" + ends + ") and u.outcome = 'COMPLETED' and u.occurred_at >= t.occurred_at"
            + " and u.occurred_at <= t.occurred_at + interval '{" + hours + "}' hour and " + SAME.formatted("'" + about + "'") + "))";
    }

    /** Each step of a visit beside the four before it, a page being what it is and what it is about. */
    private static final String STEPS = "(select w.*, lag(w.page, 1) over (partition by w.visit order by w.occurred_at, w.id) as page1, lag(w.page, 2) over (partition by w.visit"
        + " order by w.occurred_at, w.id) as page2, lag(w.page, 3) over (partition by w.visit order by w.occurred_at, w.id) as page3, lag(w.page, 4) over (partition by w.visit"
        + " order by w.occurred_at, w.id) as page4, lag(w.occurred_at, 1) over (partition by w.visit order by w.occurred_at, w.id) as at1 from (select v.*, case when v.type like '%VIEWED'"
        + " or v.type = 'CATALOG_SEARCHED' then v.type || ' ' || coalesce((select o.object_id from journey.touchpoint_object o where o.touchpoint_id = v.id), '') else '' end as page"
        + " from journey.touchpoint v where v.visit is not null and v.channel = 'WEB' and v.initiator = 'CUSTOMER' and v.type not in " + SIGNALS
        + ") w) t where t.page = t.page2 and t.page <> t.page1 and t.page like '% _%' and t.page1 <> '' and ";

    /** With the money of what went wrong last before the call, told by the first call after it. */
    private static final String CALLS = "(select c.id, c.occurred_at, c.account_id, c.pseudonym, c.visit, case when row_number() over"
        + " (partition by c.mishap order by c.occurred_at, c.id) = 1 then c.money end as amount from (select t.*, u.id as mishap, u.amount as money, row_number() over (partition by t.id"
        + " order by u.occurred_at desc, u.id desc) as nth from journey.touchpoint t join journey.touchpoint u on u.account_id = t.account_id and u.occurred_at < t.occurred_at"
        + " and u.occurred_at >= t.occurred_at - interval '{CALL_AFTER}' hour and " + MISHAP + " where t.type = 'SUPPORT_CALLED' and (not exists (select 1 from journey.touchpoint_object o"
        + " where o.touchpoint_id = t.id) or " + SAME.formatted("'ORDER', 'CART', 'QUOTE'") + ")) c where c.nth = 1) t";
    /** Where each kind that a moment alone can tell finds its touchpoints {@code t}; after all that it is made of. */
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> all = new LinkedHashMap<>();
        conditions().forEach((kind, condition) -> all.put(kind, "journey.touchpoint t where " + condition));
        all.put("quick-return", STEPS + "t.occurred_at < t.at1 + interval '{QUICK_RETURN}' second");
        all.put("back-and-forth", STEPS + "t.page1 = t.page3 and t.page1 like '% _%' and (t.page4 is null or t.page4 <> t.page2)");
        all.put("call-after-portal", CALLS);
        return all;
    }
}
