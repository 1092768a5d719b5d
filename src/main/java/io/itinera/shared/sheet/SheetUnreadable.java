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
        /** A workbook of another form than can be read. */
        OLD_WORKBOOK,
        /** A file under a password. */
        ENCRYPTED,
        /** A packed file that is no workbook. */
        OTHER_PACKAGE,
        /** A packed file that unpacks to more than is taken, or to far more than a workbook does. */
        SWOLLEN,
        /** A workbook whose parts cannot be read. */
        BROKEN,
        /** A cell holds more than anybody writes into one. */
        CELL_TOO_LONG,
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
