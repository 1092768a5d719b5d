package io.itinera.shared.access;

import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every page of the portal: its path, who may open it, and the touchpoint that its opening is. A page that is not
 * listed here cannot be opened by anybody.
 */
public enum PortalPage {
    SIGN_IN("/accounts/sign-in", Permission.ENTER, PortalTouchpoint.SIGN_IN_VIEWED),
    HOME("/workspace/home", Permission.USE_PORTAL, PortalTouchpoint.HOME_VIEWED),
    HELP("/workspace/help", Permission.USE_PORTAL, PortalTouchpoint.HELP_VIEWED),
    ALERTS("/alerts/alerts", Permission.USE_PORTAL, PortalTouchpoint.ALERTS_VIEWED),
    CATALOG("/catalog/catalog", Permission.BROWSE_CATALOG, PortalTouchpoint.CATALOG_VIEWED),
    PRODUCT("/catalog/product", Permission.BROWSE_CATALOG, PortalTouchpoint.PRODUCT_VIEWED),
    OWN_NUMBERS("/catalog/own-numbers", Permission.FILL_CARTS, PortalTouchpoint.OWN_NUMBERS_VIEWED),
    OWN_NUMBERS_FILE("/catalog/own-numbers-file", Permission.KEEP_OWN_NUMBERS, PortalTouchpoint.OWN_NUMBERS_VIEWED),
    SUBSTITUTES("/catalog/substitutes", Permission.KEEP_STOCK_AND_PRICES, PortalTouchpoint.STOCK_VIEWED),
    CART("/ordering/cart", Permission.FILL_CARTS, PortalTouchpoint.CART_VIEWED),
    QUICK_ORDER("/ordering/quick-order", Permission.FILL_CARTS, PortalTouchpoint.QUICK_ORDER_VIEWED),
    ORDERS("/ordering/orders", Permission.FOLLOW_ORDERS, PortalTouchpoint.ORDERS_VIEWED),
    ORDER("/ordering/order", Permission.FOLLOW_ORDERS, PortalTouchpoint.ORDER_VIEWED),
    ORDER_CHANGE("/ordering/order-change", Permission.PLACE_ORDERS, PortalTouchpoint.ORDER_VIEWED),
    LISTS("/ordering/lists", Permission.FILL_CARTS, PortalTouchpoint.LISTS_VIEWED),
    LIST("/ordering/list", Permission.FILL_CARTS, PortalTouchpoint.LISTS_VIEWED),
    STANDING_ORDERS("/ordering/standing", Permission.PLACE_ORDERS, PortalTouchpoint.STANDING_ORDERS_VIEWED),
    STANDING_ORDER("/ordering/standing-order", Permission.PLACE_ORDERS, PortalTouchpoint.STANDING_ORDERS_VIEWED),
    STANDING_NEW("/ordering/standing-new", Permission.PLACE_ORDERS, PortalTouchpoint.STANDING_ORDERS_VIEWED),
    STANDING_RUN("/ordering/standing-run", Permission.PLACE_ORDERS, PortalTouchpoint.STANDING_ORDERS_VIEWED),
    QUOTES("/ordering/quotes", Permission.PLACE_ORDERS, PortalTouchpoint.QUOTES_VIEWED),
    QUOTE("/ordering/quote", Permission.PLACE_ORDERS, PortalTouchpoint.QUOTES_VIEWED),
    QUOTE_NEW("/ordering/quote-new", Permission.PLACE_ORDERS, PortalTouchpoint.QUOTES_VIEWED),
    QUOTE_CONTRACT("/ordering/quote-contract", Permission.DECIDE_RENEWALS, PortalTouchpoint.QUOTES_VIEWED),
    CLIENT_QUOTES("/ordering/client-quotes", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.CLIENT_QUOTES_VIEWED),
    CLIENT_QUOTE("/ordering/client-quote", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.CLIENT_QUOTES_VIEWED),
    APPROVALS("/ordering/approvals", Permission.APPROVE_ORDERS, PortalTouchpoint.APPROVALS_VIEWED),
    APPROVAL_RULES("/ordering/approval-rules", Permission.KEEP_APPROVAL_RULES, PortalTouchpoint.APPROVAL_RULES_VIEWED),
    ABSENCES("/ordering/absences", Permission.APPROVE_ORDERS, PortalTouchpoint.ABSENCES_VIEWED),
    BUDGETS("/ordering/budgets", Permission.READ_BUDGETS, PortalTouchpoint.BUDGETS_VIEWED),
    BUDGET("/ordering/budget", Permission.KEEP_BUDGETS, PortalTouchpoint.BUDGETS_VIEWED),
    SUBSTITUTE_POLICIES("/ordering/substitutes", Permission.KEEP_SUBSTITUTE_POLICIES, PortalTouchpoint.SUBSTITUTE_POLICIES_VIEWED),
    INVOICES("/billing/invoices", Permission.LIST_INVOICES, PortalTouchpoint.INVOICES_VIEWED),
    INVOICE("/billing/invoice", Permission.READ_INVOICES, PortalTouchpoint.INVOICE_VIEWED),
    INVOICE_PDF("/billing/invoice.pdf", Permission.READ_INVOICES, PortalTouchpoint.INVOICE_DOWNLOADED),
    CONTRACTS("/contracts/contracts", Permission.READ_CONTRACTS, PortalTouchpoint.CONTRACTS_VIEWED),
    CONTRACT("/contracts/contract", Permission.READ_CONTRACTS, PortalTouchpoint.CONTRACT_VIEWED),
    PRICE_CHANGES("/contracts/price-changes", Permission.READ_CONTRACTS, PortalTouchpoint.PRICE_CHANGES_VIEWED),
    OPERATIONS("/delivery/operations", Permission.SERVE_ORDERS, PortalTouchpoint.OPERATIONS_VIEWED),
    SERVE_ORDER("/delivery/serve", Permission.SERVE_ORDERS, PortalTouchpoint.ORDER_SERVED),
    STOCK("/contracts/stock", Permission.KEEP_STOCK_AND_PRICES, PortalTouchpoint.STOCK_VIEWED),
    RECEIVABLES("/billing/receivables", Permission.RECORD_PAYMENTS, PortalTouchpoint.RECEIVABLES_VIEWED),
    PORTFOLIO("/insight/portfolio", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.PORTFOLIO_VIEWED),
    CLIENT("/insight/client", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.CLIENT_VIEWED),
    CLIENT_BRIEF("/insight/brief", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.CLIENT_BRIEF_VIEWED),
    BUYING_CENTRE("/insight/people", Permission.LOOK_AFTER_CLIENTS, PortalTouchpoint.BUYING_CENTRE_VIEWED),
    HEALTH("/insight/health", Permission.READ_HEALTH, PortalTouchpoint.HEALTH_VIEWED),
    JOURNEY("/insight/journey", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.JOURNEY_VIEWED),
    JOURNEY_PDF("/insight/journey.pdf", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.JOURNEY_PRINTED),
    JOURNEY_PICTURE("/insight/journey.png", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.JOURNEY_PICTURED),
    TOUCHPOINT("/insight/touchpoint", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.TOUCHPOINT_VIEWED),
    ANNOTATIONS("/insight/annotations", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.ANNOTATIONS_VIEWED),
    NOTES("/insight/notes", Permission.REPORT_TOUCHPOINTS, PortalTouchpoint.NOTES_VIEWED),
    FRICTION("/insight/friction", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.FRICTION_VIEWED),
    ACTIONS("/insight/actions", Permission.PLAN_ACTIONS, PortalTouchpoint.ACTIONS_VIEWED),
    ACTION("/insight/action", Permission.PLAN_ACTIONS, PortalTouchpoint.ACTIONS_VIEWED),
    ACTION_PLAN("/insight/action-plan", Permission.PLAN_ACTIONS, PortalTouchpoint.ACTIONS_VIEWED),
    FRICTION_KIND("/insight/friction-kind", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.FRICTION_VIEWED),
    MONEY("/insight/money", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.MONEY_VIEWED),
    SATISFACTION("/insight/satisfaction", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.SATISFACTION_VIEWED),
    MATRIX("/insight/matrix", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.MATRIX_VIEWED),
    ANSWER("/answer", Permission.ENTER, PortalTouchpoint.ANSWER_VIEWED),
    TOUCHPOINTS("/insight/touchpoints", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.TOUCHPOINTS_VIEWED),
    TOKENS("/accounts/tokens", Permission.KEEP_TOKENS, PortalTouchpoint.TOKENS_VIEWED),
    MY_DATA("/accounts/my-data", Permission.USE_PORTAL, PortalTouchpoint.MY_DATA_VIEWED),
    MY_DATA_FILE("/accounts/my-data.json", Permission.USE_PORTAL, PortalTouchpoint.MY_DATA_EXPORTED),
    ERASURES("/accounts/erasures", Permission.ERASE_PEOPLE, PortalTouchpoint.ERASURES_VIEWED),
    LOG("/insight/log", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.LOG_VIEWED),
    LOOKS("/insight/looks", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.LOOKS_VIEWED),
    FOREIGN_LOGS("/insight/foreign", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.FOREIGN_LOGS_VIEWED),
    COUNTS("/insight/counts", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.COUNTS_VIEWED),
    SIGNALS("/journey/signals", Permission.SWITCH_SIGNALS, PortalTouchpoint.SIGNALS_VIEWED),
    VOCABULARY("/insight/vocabulary", Permission.ANALYSE_JOURNEYS, PortalTouchpoint.VOCABULARY_VIEWED),
    SHEETS("/insight/import", Permission.REPORT_TOUCHPOINTS, PortalTouchpoint.SHEETS_VIEWED),
    MISSING("/errors/missing", Permission.ENTER, PortalTouchpoint.ERROR_MET),
    EXPIRED("/errors/expired", Permission.ENTER, PortalTouchpoint.ERROR_MET),
    ERROR("/errors/error", Permission.ENTER, PortalTouchpoint.ERROR_MET);

    private static final Map<String, PortalPage> BY_PATH =
        Arrays.stream(values()).collect(Collectors.toMap(PortalPage::path, Function.identity()));

    private final String path;
    private final Permission permission;
    private final PortalTouchpoint touchpoint;

    PortalPage(String path, Permission permission, PortalTouchpoint touchpoint) {
        this.path = path;
        this.permission = permission;
        this.touchpoint = touchpoint;
    }

    /** From the root of the portal, without extension. */
    public String path() {
        return path;
    }

    public Permission permission() {
        return permission;
    }

    public PortalTouchpoint touchpoint() {
        return touchpoint;
    }

    /** @param path with or without {@code .xhtml} */
    public static Optional<PortalPage> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path));
    }
}
