package io.itinera.it.browser;

import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every page that somebody may open, with what it needs to know. */
final class EveryPage {
    private static final Map<Persona, String> PEOPLE = Map.of(
        Persona.PURCHASING_DIRECTOR, "compras@demo.example", Persona.APPROVER, "aprobacion@demo.example",
        Persona.REQUESTER, "planta@demo.example", Persona.ACCOUNT_MANAGER, "cuenta@demo.example",
        Persona.CX_ANALYST, "cx@demo.example", Persona.OPERATIONS, "operaciones@demo.example");
    private static final Set<PortalPage> OF_THEIR_OWN = EnumSet.of(PortalPage.SIGN_IN, PortalPage.INVOICE_PDF, PortalPage.JOURNEY_PDF, PortalPage.JOURNEY_PICTURE,
        PortalPage.MY_DATA_FILE, PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR);

    private final Rows rows;

    EveryPage(Portal portal) {
        this.rows = new Rows(portal);
    }

    /** How the person of the demo who plays this part signs in. */
    static String person(Persona persona) {
        return PEOPLE.get(persona);
    }

    /** The addresses of all pages of this part, in all their states that look different. */
    List<String> pathsOf(Persona persona) {
        return pagesOf(persona).flatMap(page -> about(page).stream().map(page.path()::concat)).toList();
    }

    /** An article with a name that takes room. */
    String longNamed() {
        return first("select part_number from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE'"
            + " and length(name) > 60 order by id", account());
    }

    private static Stream<PortalPage> pagesOf(Persona persona) {
        return Stream.of(PortalPage.values()).filter(page -> !OF_THEIR_OWN.contains(page))
            .filter(page -> page.permission() != Permission.ENTER && page.permission().isGrantedTo(persona));
    }

    private long account() {
        return rows.number("select account_id from accounts.person where email = ?", PEOPLE.get(Persona.APPROVER));
    }

    /** What a page needs to know, in all its states that look different: something that the hospital of the demo's people has. */
    private List<String> about(PortalPage page) {
        long account = account();
        return switch (page) {
            case CATALOG -> List.of("", "?q=guante", "?q=zzzzzz");
            case PRODUCT -> List.of("?number=" + first("select part_number || '&scan=(01)' || gtin || '(17)250131(10)LOT-1(21)SERIAL'"
                + " from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE' and gtin is not null order by id", account));
            case ORDER -> List.of("?number=" + order("SHIPPED", account), "?number=" + order("AWAITING_APPROVAL", account),
                "?number=" + order("RECEIVED", account));
            case ORDER_CHANGE -> List.of("?number=" + order("AWAITING_APPROVAL", account), "?number=" + order("RECEIVED", account));
            case LIST -> Stream.of("?view=count&id=", "?view=edit&id=").map(view -> view + first("select id from ordering.requisition_list"
                + " where account_id = ? and sharing = 'FULL' order by id", account)).toList();
            case STANDING_ORDER -> Stream.of("?id=", "?view=edit&id=").map(view -> view + first("select id from ordering.standing_order"
                + " where account_id = ? order by id desc", account)).toList();
            case STANDING_RUN -> List.of("?id=" + first("select standing_order_id || '&day=' || planned_on from ordering.standing_run r"
                + " join ordering.standing_order s on s.id = r.standing_order_id where s.account_id = ? and r.state = 'ASKED' order by s.id desc", account));
            case STANDING_NEW -> List.of("?order=" + order("RECEIVED", account));
            case QUOTE, CLIENT_QUOTE -> Stream.of("WITH_HOSPITAL", "WITH_SUPPLIER").map(status -> "?number=" + first("select number from ordering.quote"
                + " where account_id = ? and status = '" + status + "' order by id desc", account)).toList();
            case QUOTE_CONTRACT -> List.of("?number=" + first("select number from ordering.quote where account_id = ? and status = 'WITH_HOSPITAL' order by id desc", account));
            case QUOTE_NEW -> List.of("?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE'"
                + " order by id", account));
            case SUBSTITUTES -> List.of("?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case SUBSTITUTE_POLICIES -> List.of("", "?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case SERVE_ORDER -> List.of("?number=" + order("SHIPPED", account), "?number=" + order("SUBMITTED", account),
                "?number=" + order("CONFIRMED", account));
            case INVOICE -> List.of("?number=" + first("select number from billing.invoice where account_id = ? order by id desc", account));
            case CONTRACT -> List.of("?number=" + first("select number from contracts.contract where account_id = ? and decision is null"
                + " order by ends_on desc", account));
            case STOCK -> List.of("", "?change=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case RECEIVABLES -> List.of("?state=OPEN&q=" + openInvoice(account) + "&pay=" + openInvoice(account));
            case CLIENT, CLIENT_BRIEF, BUYING_CENTRE -> List.of("?account=" + first("select code from accounts.account where id = ?", account));
            default -> aboutInsight(page, account);
        };
    }

    /** The same of the analyst's pages. */
    private List<String> aboutInsight(PortalPage page, long account) {
        return switch (page) {
            case JOURNEY -> List.of("", "?with=before");
            case TOUCHPOINT -> List.of("?type=ORDER_SUBMITTED");
            case NOTES -> List.of("?touchpoint=ORDER_SUBMITTED");
            case FRICTION_KIND -> List.of("?kind=search-without-result", "?kind=late-delivery&days=365&example="
                + first("select id from journey.touchpoint where account_id = ? and type = 'ORDER_DELIVERED' order by id desc", account));
            case TOUCHPOINTS -> List.of("?type=ORDER_SUBMITTED&size=20", "?detector=late-delivery&size=20");
            case ACTION -> Stream.of("DRAFT", "REGISTERED").map(status -> "?id=" + first("select id from insight.action where cast(? as bigint) > 0 and status = '" + status
                + "' order by id", account)).toList();
            case ACTION_PLAN -> List.of("?friction=search-without-result");
            case VOCABULARY -> List.of("", "?view=blind", "?term=TOUCHPOINT:ORDER_SUBMITTED");
            case MATRIX -> List.of("?days=365", "?days=365&instrument=CSAT&content=RECEIPT_CONFIRMED&channel=VISIT", "?instrument=NPS&contract=ENDING&volume=SMALL");
            default -> List.of("");
        };
    }

    private String order(String status, long account) {
        return first("select number from ordering.purchase_order where account_id = ? and status = '" + status + "' order by id desc", account);
    }

    private String openInvoice(long account) {
        return first("select number from billing.invoice where account_id = ? and paid < total order by id desc", account);
    }

    private String first(String sql, long account) {
        return rows.texts(sql + " fetch first 1 rows only", account).get(0);
    }
}
