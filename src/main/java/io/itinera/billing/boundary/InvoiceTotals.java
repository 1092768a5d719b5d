package io.itinera.billing.boundary;

import java.math.BigDecimal;

/** Numbers and amounts of the invoices under a query's filters, whatever its state. */
public record InvoiceTotals(long all, long open, long overdue, BigDecimal openAmount, BigDecimal overdueAmount) {
    public static final InvoiceTotals NONE = new InvoiceTotals(0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public long of(InvoiceState state) {
        return switch (state) {
            case ALL -> all;
            case OPEN -> open;
            case OVERDUE -> overdue;
            case PAID -> all - open;
        };
    }
}
