package io.itinera.insight.sheet.boundary;

import java.util.Arrays;
import java.util.List;

/** What a column can say about a touchpoint. */
public enum SheetField {
    /** The day, or the day and the time. */
    MOMENT,
    /** The time, where it has a column of its own. */
    TIME,
    ACCOUNT,
    KIND,
    /** Who began it, where that has a column of its own beside the kind. */
    DIRECTION,
    OUTCOME,
    PERSONA,
    DURATION,
    REASON,
    /** By what the other system calls it. */
    IDENTIFIER,
    ORDER, INVOICE, CONTRACT, SHIPMENT, RETURN, PRODUCT;

    /** Those whose values are matched one by one. */
    public static final List<SheetField> MATCHED = List.of(ACCOUNT, KIND, OUTCOME, PERSONA);
    /** Those that name a business object by its number, of the kind of the same name. */
    public static final List<SheetField> OBJECTS = Arrays.asList(ORDER, INVOICE, CONTRACT, SHIPMENT, RETURN, PRODUCT);
}
