package io.itinera.insight.sheet.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.util.Locale;

/** Something without which no row can be taken is not said yet. */
public class SheetIncomplete extends BusinessRuleViolation {
    /** What is missing; the sentence is {@code refusal.sheet-without-<what>}. */
    public enum Missing {
        MOMENT, ACCOUNT, KIND, DATE_ORDER, ZONE;

        private String code() {
            return "sheet-without-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Missing what;

    public SheetIncomplete(Missing what) {
        super(what.code());
        this.what = what;
    }

    public Missing what() {
        return what;
    }

    /** Which columns there are is said by many inputs, so a missing one is no single input's fault. */
    @Override
    public String input() {
        return switch (what) {
            case KIND -> "kind";
            case DATE_ORDER -> "dates";
            case ZONE -> "zone";
            default -> null;
        };
    }
}
