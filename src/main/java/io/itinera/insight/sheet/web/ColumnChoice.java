package io.itinera.insight.sheet.web;

import io.itinera.shared.sheet.SheetColumn;
import io.itinera.insight.sheet.boundary.SheetField;
import java.io.Serializable;

/** A column, and what it means. */
public class ColumnChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SheetColumn column;
    private SheetField field;

    ColumnChoice(SheetColumn column, SheetField field) {
        this.column = column;
        this.field = field;
    }

    public SheetColumn getColumn() {
        return column;
    }

    public SheetField getField() {
        return field;
    }

    public void setField(SheetField field) {
        this.field = field;
    }
}
