package io.itinera.shared.sheet;

import io.itinera.shared.BusinessRuleViolation;
import java.util.Locale;

/** A file is none from which rows can be taken, and why; nothing of it is kept. */
public class SheetUnreadable extends BusinessRuleViolation {
    /** What is wrong with the file; the sentence is {@code refusal.sheet-<reason>}. */
    public enum Reason {
        /** More bytes than are taken. */
        TOO_LARGE,
        /** More rows than are taken. */
        TOO_MANY,
        /** More columns than anybody can look through. */
        TOO_WIDE,
        /** A workbook, not a text. */
        WORKBOOK,
        /** No text at all. */
        BINARY,
        /** No separator makes columns of it. */
        NO_COLUMNS,
        /** The first line holds data, not names. */
        NO_NAMES,
        /** A quote that never closes. */
        QUOTE,
        /** No row. */
        EMPTY;

        private String code() {
            return "sheet-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param what the bound or the line that the sentence is about; empty for none */
    public SheetUnreadable(Reason reason, Object what) {
        super(reason.code(), what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String input() {
        return "file";
    }
}
