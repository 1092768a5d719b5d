package io.itinera.insight.foreign.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.util.Locale;

/** A file is no log that can be taken, and why; nothing of it was taken. */
public class LogFileUnreadable extends BusinessRuleViolation {
    /** What is wrong with the file; the sentence is {@code refusal.log-file-<reason>}. */
    public enum Reason {
        /** Neither XES nor OCEL 2.0. */
        FORMAT,
        /** Not well-formed. */
        SYNTAX,
        /** Broken off, or wrongly packed. */
        CUT_OFF,
        /** A DOCTYPE could name other files or grow without end. */
        DOCTYPE,
        /** Something stands where it does not belong. */
        ELEMENT,
        /** Something that must be said is not. */
        MISSING,
        /** No moment. */
        MOMENT,
        /** A name or an id longer than is kept. */
        NAME_TOO_LONG,
        /** One event, case or object is larger than is kept. */
        TOO_LONG,
        TOO_DEEP,
        /** More events, objects and relations than are taken. */
        TOO_MANY,
        /** More different activities or types than anybody can look at. */
        TOO_MANY_KINDS,
        /** More than is taken, once unpacked. */
        TOO_LARGE,
        /** A letter that no database keeps. */
        LETTER,
        /** An id stands twice. */
        TWICE,
        /** Something is related to an object that the file does not hold. */
        OBJECT_UNKNOWN,
        /** A type that the file does not declare. */
        TYPE_UNKNOWN,
        /** No event. */
        EMPTY;

        private String code() {
            return "log-file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /**
     * @param line where it was found; 0 where no line says it
     * @param what the name, the id or the bound that the sentence is about; empty for none
     */
    public LogFileUnreadable(Reason reason, int line, Object what) {
        super(reason.code(), line, what);
        this.reason = reason;
    }

    /** The same, found at the line unless it says a line already. */
    public LogFileUnreadable at(int line) {
        return (int) arguments().get(0) > 0 ? this : new LogFileUnreadable(reason, line, arguments().get(1));
    }

    public Reason reason() {
        return reason;
    }
}
