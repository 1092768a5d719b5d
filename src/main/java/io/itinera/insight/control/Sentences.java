package io.itinera.insight.control;

import static java.util.Map.entry;

import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a touchpoint as somebody would tell it: who did what with what, how it ended, for how much. */
public final class Sentences {
    /** What a sentence names where the object matters more than the type alone. */
    private static final Map<String, ObjectType> OBJECTS = Map.ofEntries(
        entry("CATALOG_SEARCHED", ObjectType.SEARCH), entry("PRODUCT_VIEWED", ObjectType.PRODUCT),
        entry("CART_FILLED", ObjectType.PRODUCT), entry("CART_CHANGED", ObjectType.PRODUCT),
        entry("OUT_OF_STOCK_MET", ObjectType.PRODUCT), entry("ORDER_SUBMITTED", ObjectType.ORDER),
        entry("ORDER_REPEATED", ObjectType.ORDER), entry("ORDER_CHANGED", ObjectType.ORDER), entry("ORDER_CANCELLED", ObjectType.ORDER),
        entry("ORDER_VIEWED", ObjectType.ORDER), entry("APPROVAL_REQUESTED", ObjectType.ORDER),
        entry("ORDER_APPROVED", ObjectType.ORDER), entry("ORDER_REJECTED", ObjectType.ORDER),
        entry("ORDER_LINES_LEFT_OUT", ObjectType.ORDER), entry("ORDER_HOLD_ENDED", ObjectType.ORDER), entry("ORDER_TERMS_RENEWED", ObjectType.ORDER),
        entry("ORDER_CONFIRMED", ObjectType.ORDER), entry("ORDER_SHIPPED", ObjectType.ORDER),
        entry("ORDER_DELIVERED", ObjectType.ORDER), entry("RECEIPT_CONFIRMED", ObjectType.ORDER),
        entry("QUOTE_ASKED", ObjectType.QUOTE), entry("QUOTE_ANSWERED", ObjectType.QUOTE), entry("QUOTE_COUNTERED", ObjectType.QUOTE),
        entry("QUOTE_ACCEPTED", ObjectType.QUOTE), entry("QUOTE_AGREED", ObjectType.QUOTE), entry("QUOTE_WITHDRAWN", ObjectType.QUOTE), entry("QUOTE_DECLINED", ObjectType.QUOTE),
        entry("QUOTE_EXPIRY_WARNED", ObjectType.QUOTE), entry("QUOTE_EXPIRED", ObjectType.QUOTE), entry("QUOTE_OVERDUE", ObjectType.QUOTE),
        entry("GOODS_RETURNED", ObjectType.RETURN), entry("INVOICE_ISSUED", ObjectType.INVOICE),
        entry("INVOICE_VIEWED", ObjectType.INVOICE), entry("INVOICE_DOWNLOADED", ObjectType.INVOICE),
        entry("PAYMENT_RECORDED", ObjectType.INVOICE), entry("CONTRACT_VIEWED", ObjectType.CONTRACT),
        entry("RENEWAL_ALERT_SENT", ObjectType.CONTRACT), entry("CONTRACT_RENEWED", ObjectType.CONTRACT),
        entry("RENEGOTIATION_ASKED", ObjectType.CONTRACT), entry("CONTRACT_LET_LAPSE", ObjectType.CONTRACT),
        entry("INPUT_REFUSED", ObjectType.FIELD), entry("ERROR_MET", ObjectType.ERROR),
        entry("RAGE_CLICKED", ObjectType.FIELD), entry("MOUSE_THRASHED", ObjectType.FIELD), entry("DEAD_CLICKED", ObjectType.FIELD), entry("FORM_LEFT", ObjectType.FIELD));
    private static final Map<String, String> STAGE_ICONS = Map.of("DISCOVER", "pi-search", "DECIDE", "pi-check-square",
        "ORDER", "pi-shopping-cart", "RECEIVE", "pi-truck", "PAY", "pi-receipt", "GET_HELP", "pi-question-circle",
        "RENEW", "pi-file-edit");

    /** Where people meet outside the portal. */
    private static final Map<String, String> CHANNEL_ICONS = Map.of("PHONE", "pi-phone", "VISIT", "pi-users", "EMAIL", "pi-envelope",
        "CHAT", "pi-comments", "EVENT", "pi-calendar");
    /** What they talk about by its number. */
    private static final List<ObjectType> TALKED_ABOUT = List.of(ObjectType.ORDER, ObjectType.INVOICE, ObjectType.CONTRACT,
        ObjectType.SHIPMENT, ObjectType.RETURN);

    private final Texts texts;
    private final Map<String, String> types;
    private final Map<String, Names> personas;
    private final Locale locale;
    private final String currency;

    public Sentences(Locale locale, Map<String, String> types, Map<String, Names> personas, String currency) {
        this.texts = Texts.in(locale);
        this.locale = locale;
        this.types = types;
        this.personas = personas;
        this.currency = currency;
    }

    public String of(TouchpointRow row) {
        StringJoiner told = new StringJoiner(" · ");
        told.add(deed(row));
        if (CHANNEL_ICONS.containsKey(row.channel())) {
            TALKED_ABOUT.stream().filter(kind -> row.object(kind) != null)
                .forEach(kind -> told.add(texts.get("insight.step.about." + kind, row.object(kind))));
        }
        String how = ending(row.outcome(), row.reason());
        if (how != null) {
            told.add(how);
        }
        if (row.amount() != null && row.amount().signum() != 0) {
            told.add(texts.money(row.amount(), currency));
        }
        return told.toString();
    }

    private String deed(TouchpointRow row) {
        ObjectType kind = OBJECTS.get(row.type());
        String object = kind == null ? null : row.object(kind);
        if (kind == ObjectType.FIELD) {
            object = texts.has("insight.field." + object) ? texts.get("insight.field." + object) : null;
        }
        String key = "insight.step." + row.type();
        return object == null || !texts.has(key) ? types.getOrDefault(row.type(), row.type()) : texts.get(key, object);
    }

    /** What several steps of one kind that ended alike have in common. @param name of their type */
    public String told(String name, String outcome, String reason) {
        String how = ending(outcome, reason);
        return how == null ? name : name + " · " + how;
    }

    private String ending(String outcome, String reason) {
        String why = reason == null || reason.equals("error") ? null : reason(reason);
        return switch (outcome) {
            case "FAILED" -> texts.get("insight.step.failed");
            case "REJECTED" -> why == null ? texts.get("insight.step.refused") : texts.get("insight.step.refusedFor", why);
            case "ABANDONED" -> texts.get("insight.step.abandoned");
            default -> why;
        };
    }

    /** The reason in words; a sentence with gaps is none, because what filled them is not recorded. */
    public String reason(String code) {
        int colon = code.indexOf(':');
        if (colon > 0) {
            String rule = "reason." + code.substring(colon + 1);
            return texts.has(rule) ? texts.get(rule) : code.substring(colon + 1);
        }
        if (texts.has("reason." + code)) {
            return texts.get("reason." + code);
        }
        if (texts.has("insight.detector." + code)) {
            return texts.get("insight.detector." + code);
        }
        String refusal = "refusal." + code;
        String whole = texts.has(refusal) ? texts.get(refusal) : "{0}";
        return whole.contains("{") ? code.replace('-', ' ') : whole;
    }

    /** Whom a step that names nobody was with. */
    public String role(TouchpointRow row) {
        return row.persona() == null ? null : personas.get(row.persona()).in(locale);
    }

    public static String tone(TouchpointRow row) {
        return switch (row.outcome()) {
            case "FAILED" -> "bad";
            case "REJECTED" -> row.type().equals("INPUT_REFUSED") ? "wait" : "bad";
            case "ABANDONED" -> "wait";
            default -> row.type().equals("OUT_OF_STOCK_MET") || row.reason() != null ? "wait"
                : row.amount() != null && row.type().equals("ORDER_SUBMITTED") ? "good" : "none";
        };
    }

    public static String icon(TouchpointRow row) {
        String usual = row.stage() == null ? "pi-circle" : STAGE_ICONS.getOrDefault(row.stage(), "pi-circle");
        return CHANNEL_ICONS.getOrDefault(row.channel(), usual);
    }
}
