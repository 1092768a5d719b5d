package io.itinera.insight.friction;

import io.itinera.insight.PlantedLog;
import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * A log made by chance in which every kind of friction occurs, and what is nearly one: twelve hospitals of three people, some steps of nobody yet and of somebody erased, calls and deliveries
 * outside of any visit, and answers about effort. Orders, quotes and carts are few, so that what is done to one of them comes together. In the last 90 days more is out of stock.
 */
final class ChanceLog {
    static final int HOSPITALS = 12;
    private static final int PEOPLE = 3;
    private static final int VISITS = 1_200;
    private static final int OUTSIDE = 500;
    private static final int ANSWERS = 500;
    private static final int DAYS = 215;
    private static final int DAY = 86_400;
    private static final String MISSING = "OUT_OF_STOCK_MET COMPLETED - - PRODUCT";
    private static final Instant SCARCE = PlantedLog.NOW.minusSeconds(90L * DAY);
    private static final int[] PAUSES = {2, 5, 20, 70, 110, 300, 900};

    /** What people do within visits: {@code TYPE OUTCOME reason server-or-duration object}; a hyphen for nothing, {@code #} for a number by chance. */
    private static final List<String> STEPS = List.of("CATALOG_SEARCHED COMPLETED no-result - SEARCH", "CATALOG_SEARCHED COMPLETED no-result - SEARCH", "CATALOG_SEARCHED COMPLETED - - SEARCH",
        "PRODUCT_VIEWED COMPLETED - - PRODUCT", "PRODUCT_VIEWED COMPLETED - - PRODUCT", "PRODUCT_VIEWED COMPLETED - s2600 PRODUCT", "ORDERS_VIEWED COMPLETED - s2500 -", "HOME_VIEWED COMPLETED - s2501 -",
        "CART_VIEWED COMPLETED - - CART", "CART_VIEWED COMPLETED - - CART", "CART_FILLED COMPLETED - - CART", "CART_FILLED FAILED error - CART", "ORDER_SUBMITTED COMPLETED - - ORDER",
        "ORDER_SUBMITTED REJECTED prices-changed - CART", "ORDER_SUBMITTED REJECTED not-enough-stock - CART", "ORDER_SUBMITTED FAILED error - CART", "ORDER_VIEWED COMPLETED - - ORDER",
        "ORDER_VIEWED FAILED error - ORDER", "INPUT_REFUSED REJECTED site:required - FIELD", "INPUT_REFUSED REJECTED site:required - FIELD", "INPUT_REFUSED REJECTED day:value - FIELD",
        MISSING, "ORDER_CHANGED COMPLETED - - ORDER", "GOODS_RETURNED COMPLETED - - ORDER", "QUOTE_ASKED COMPLETED - - QUOTE", "QUOTE_COUNTERED COMPLETED - - QUOTE",
        "DIFFERENCE_DISPUTED COMPLETED price-invoiced - ORDER", "DIFFERENCE_DISPUTED COMPLETED quantity-received - ORDER", "DIFFERENCE_DISPUTED REJECTED article-invoiced - ORDER",
        "DIFFERENCE_ACCEPTED COMPLETED price-invoiced - ORDER", "ORDER_TERMS_RENEWED COMPLETED dearer - ORDER", "RECEIPT_CONFIRMED COMPLETED short - ORDER", "RECEIPT_CONFIRMED COMPLETED - - ORDER",
        "APPROVAL_REQUESTED COMPLETED - - ORDER", "ORDER_APPROVED COMPLETED - - ORDER", "ORDER_APPROVED COMPLETED step - ORDER", "RAGE_CLICKED COMPLETED - - PAGE", "DEAD_CLICKED COMPLETED - - PAGE",
        "FORM_LEFT ABANDONED - - PAGE", "SCRIPT_FAILED COMPLETED TypeError - PAGE", "MOUSE_THRASHED COMPLETED - - PAGE", "PAGE_BLOCKED COMPLETED - - PAGE", "PAGE_PAINTED COMPLETED - d PAGE",
        "PAGE_ANSWERED COMPLETED - d PAGE", "PAGE_SHIFTED COMPLETED 0.# - PAGE", "PAGE_SCROLLED COMPLETED # - PAGE", "SIGNED_IN COMPLETED - - -", "LIST_ORDERED COMPLETED - - CART");
    /** Between which somebody goes to and fro. */
    private static final List<String> PAGES = List.of("PRODUCT_VIEWED COMPLETED - - PRODUCT", "CATALOG_SEARCHED COMPLETED - - SEARCH");
    /** What somebody does who has not signed in. */
    private static final List<String> OUTSIDERS = List.of("SIGN_IN_VIEWED COMPLETED - s2700 -", "SIGNED_IN REJECTED wrong - -", "INPUT_REFUSED REJECTED email:required - FIELD", "DEAD_CLICKED COMPLETED - - PAGE",
        "PAGE_PAINTED COMPLETED - d PAGE", "PAGE_SCROLLED COMPLETED # - PAGE");
    /** What happens outside of visits, by whom. */
    private static final List<String> OTHERS = List.of("SUPPORT_CALLED COMPLETED - - - CUSTOMER", "SUPPORT_CALLED COMPLETED - - - CUSTOMER", "SUPPORT_CALLED COMPLETED - - - CUSTOMER", "SUPPORT_CALLED COMPLETED - - ORDER CUSTOMER", "ORDER_CONFIRMED COMPLETED - - ORDER SUPPLIER",
        "ORDER_DELIVERED COMPLETED late - ORDER SUPPLIER", "ORDER_DELIVERED COMPLETED - - ORDER SUPPLIER", "QUOTE_ANSWERED COMPLETED - - QUOTE SUPPLIER", "DISPUTE_SETTLED COMPLETED - - ORDER SUPPLIER",
        "STOCK_CHANGED REJECTED x - PRODUCT SUPPLIER", "ORDER_SUBMITTED COMPLETED - - ORDER CUSTOMER", "ORDER_APPROVED COMPLETED - - ORDER SYSTEM", "ORDER_SUBMITTED FAILED error - ORDER SYSTEM",
        "RECEIPT_CONFIRMED COMPLETED short - ORDER CUSTOMER");

    private final Random random = new Random(17);
    private final StringJoiner rows = new StringJoiner(", ");
    private final StringJoiner objects = new StringJoiner(", ");
    private int id = 3_000_000;

    /** Of whom, and in which visit. @param account null for nobody @param person null for nobody, and for somebody who was erased */
    private record Who(Integer account, UUID person, UUID visit) {
        String sql() {
            return account + ", " + quoted(person) + ", " + quoted(visit);
        }

        private static String quoted(UUID id) {
            return id == null ? "null" : "'" + id + "'";
        }
    }

    private ChanceLog() {
    }

    static void in(Portal portal) {
        PlantedLog.in(portal);
        PlantedLog.browsers(portal, PlantedLog.NOW.minusSeconds(2L * DAYS * DAY), 2 * DAYS);
        for (int n = 3; n <= HOSPITALS; n++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values (" + n + ", 'H" + n + "', 'Hospital " + n
                + "', 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1)");
        }
        new ChanceLog().plant(portal);
        portal.analyze();
    }

    private void plant(Portal portal) {
        for (int visit = 0; visit < VISITS; visit++) {
            visit(new UUID(8, visit));
        }
        for (int n = 0; n < OUTSIDE; n++) {
            String other = OTHERS.get(random.nextInt(OTHERS.size()));
            add(moment(), other, other.endsWith("CUSTOMER") ? somebody(null) : new Who(1 + random.nextInt(HOSPITALS), null, null));
        }
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, outcome, reason, server_ms, duration_ms, amount, account_id, pseudonym, visit, persona, channel, initiator) values " + rows + ";\n"
            + "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values " + objects);
        // a page on which everybody searches
        portal.sql("update journey.touchpoint set reason = '12' where type = 'PAGE_SCROLLED'"
            + " and id in (select o.touchpoint_id from journey.touchpoint_object o where o.object_id = 'P-2')");
        StringJoiner answers = new StringJoiner(", ");
        for (int n = 1; n <= ANSWERS; n++) {
            Who author = somebody(null);
            String at = "timestamp with time zone '" + moment() + "'";
            answers.add("(" + n + ", 'CES', '" + (n % 3 == 0 ? "ORDER_SUBMITTED" : "RECEIPT_CONFIRMED") + "', '" + author.person() + "', " + author.account() + ", " + at + ", " + at + ", "
                + (1 + random.nextInt(7)) + ", 1)");
        }
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values " + answers);
    }

    private Instant moment() {
        return PlantedLog.NOW.minusSeconds(1 + random.nextInt(DAYS * DAY));
    }

    private Who somebody(UUID visit) {
        int account = 1 + random.nextInt(HOSPITALS);
        return new Who(account, new UUID(7, 10 * account + random.nextInt(PEOPLE)), visit);
    }

    private void visit(UUID visit) {
        Who who = somebody(visit);
        if (random.nextInt(20) == 0) {
            who = random.nextBoolean() ? new Who(null, null, visit) : new Who(who.account(), null, visit);
        }
        Instant at = moment();
        if (random.nextInt(10) == 0) {
            add(at.minusSeconds(30), OUTSIDERS.get(random.nextInt(OUTSIDERS.size())) + " CUSTOMER", new Who(null, null, visit)); // before signing in
        }
        List<String> steps = who.account() == null ? OUTSIDERS : STEPS;
        int favourite = random.nextInt(steps.size());
        boolean isToAndFro = random.nextInt(6) == 0;
        for (int left = 1 + random.nextInt(9); left > 0 && at.isBefore(PlantedLog.NOW); left--) {
            String step = isToAndFro ? PAGES.get(left % 2) : steps.get(random.nextBoolean() ? favourite : random.nextInt(steps.size()));
            boolean isMissing = at.isAfter(SCARCE) && (step.startsWith("SIGNED_IN") || step.startsWith("ORDER_VIEWED COMPLETED") || step.startsWith("ORDER_APPROVED COMPLETED step"));
            add(at, (isMissing ? MISSING : step) + " CUSTOMER", who);
            at = at.plusSeconds(PAUSES[random.nextInt(PAUSES.length)]);
        }
    }

    private void add(Instant at, String what, Who who) {
        String[] words = what.split(" ");
        id++;
        String reason = words[2].equals("-") ? "null" : "'" + words[2].replace("#", String.valueOf(1 + random.nextInt(9))) + "'";
        String server = words[3].startsWith("s") ? words[3].substring(1) : "null";
        String took = words[3].equals("d") ? String.valueOf(100 * (1 + random.nextInt(60))) : "null";
        String amount = random.nextInt(3) == 0 ? "null" : String.valueOf(random.nextInt(50_000) / 100.0);
        rows.add("(" + id + ", timestamp with time zone '" + at + "', '" + words[0] + "', '" + words[1] + "', " + reason + ", " + server + ", " + took + ", " + amount + ", " + who.sql() + ", 'REQUESTER', '"
            + (words[0].equals("SUPPORT_CALLED") ? "PHONE" : "WEB") + "', '" + words[5] + "')");
        if (!words[4].equals("-")) {
            objects.add("(" + id + ", '" + words[4] + "', '" + about(words[0], words[4], who, reason) + "', 'subject')");
        }
    }

    private String about(String what, String type, Who who, String reason) {
        return switch (type) {
            case "FIELD" -> reason.substring(1, reason.indexOf(':'));
            case "CART" -> "C-" + who.account() + "-" + random.nextInt(what.equals("CART_VIEWED") ? 6 : 4);
            case "ORDER", "QUOTE" -> type.charAt(0) + "-" + who.account() + "-" + random.nextInt(4);
            default -> type.charAt(0) + "-" + random.nextInt(3);
        };
    }
}
