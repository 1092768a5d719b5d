package io.itinera.insight.log.control;

import java.util.Locale;

/** What is told of a touchpoint beside its objects, in the order of a line. */
enum LogColumn {
    CASE_ID, TOUCHPOINT_ID(false), OCCURRED_AT, TYPE, STAGE, PERSONA, PERSON, ACCOUNT, VISIT, CHANNEL, INITIATOR, OUTCOME, REASON,
    DURATION_MS(false), SERVER_MS(false), AMOUNT(false);

    private final boolean isText;

    LogColumn() {
        this(true);
    }

    LogColumn(boolean isText) {
        this.isText = isText;
    }

    /** Otherwise a number. */
    boolean isText() {
        return isText;
    }

    /** Its name in every form. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
