package io.itinera.ordering.quick.web;

import io.itinera.ordering.quick.boundary.Doubt;
import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.boundary.QuickEntry;
import io.itinera.ordering.quick.boundary.QuickLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** A row of the grid as it is typed. What is known of it is kept only while it is shown; of all others, whether it can be taken. */
public class QuickDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 160;

    private final int pastedLine;
    private final String text;
    private String number = "";
    private String quantity = "";
    private Doubt doubt;
    private boolean taken;
    private BigDecimal amount = BigDecimal.ZERO;
    private QuickLine line;

    /** An empty row. */
    QuickDraft() {
        pastedLine = 0;
        text = null;
    }

    QuickDraft(PastedLine pasted) {
        pastedLine = pasted.line();
        text = pasted.text().length() > LONGEST_TEXT ? pasted.text().substring(0, LONGEST_TEXT) + "…" : pasted.text().strip();
        number = pasted.number();
        quantity = pasted.quantity();
        doubt = pasted.doubt();
    }

    QuickEntry entry() {
        return new QuickEntry(number, quantity, doubt);
    }

    void is(QuickLine checked) {
        taken = checked.isTaken();
        amount = checked.amount();
        line = checked;
    }

    void isOutOfSight() {
        line = null;
    }

    boolean isTaken() {
        return taken;
    }

    BigDecimal amount() {
        return amount;
    }

    public boolean isBlank() {
        return entry().isBlank();
    }

    /** Null for an empty row. */
    public QuickLine getLine() {
        return line;
    }

    /** How many the person gets, where they wrote it otherwise; 0 where they wrote just that. */
    public int getMeant() {
        return line == null || line.quantity() == 0 || quantity.equals(Integer.toString(line.quantity())) ? 0 : line.quantity();
    }

    /** Number of the line in the pasted text; 0 for a row that was typed. */
    public int getPastedLine() {
        return pastedLine;
    }

    /** The line as it was pasted. */
    public String getText() {
        return text;
    }

    public String getNumber() {
        return number;
    }

    /** Mends it: what was not understood before is another matter now. */
    public void setNumber(String number) {
        if (!Objects.equals(this.number, text(number))) {
            this.number = text(number);
            doubt = null;
        }
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        if (!Objects.equals(this.quantity, text(quantity))) {
            this.quantity = text(quantity);
            doubt = null;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
