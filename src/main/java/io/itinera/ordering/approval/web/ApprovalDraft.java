package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An order that waits for the approver, with the lines they take and the reason as it is typed. */
public class ApprovalDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Shown at once; the others are one touch away, so that several orders can be read on a telephone. */
    private static final int SHOWN = 3;
    /** What an order costs lies in few of its lines: those are seen without a touch. */
    private static final Comparator<OrderLineRow> DEAREST_FIRST = Comparator.comparing(OrderLineRow::amount).reversed().thenComparing(OrderLineRow::lineNo);

    private transient ApprovalCaseRow row;
    private List<ApprovalLineDraft> lines = List.of();
    private String reason;

    ApprovalDraft(ApprovalCaseRow row) {
        look(row);
    }

    /** The order as it is now, with what was left out so far and is still there to be left out. */
    final void look(ApprovalCaseRow now) {
        Set<Integer> out = leftOut();
        row = now;
        lines = now.lines().stream().sorted(DEAREST_FIRST).map(line -> new ApprovalLineDraft(line, !out.contains(line.lineNo()))).toList();
    }

    /** By number of the line. */
    Set<Integer> leftOut() {
        return lines.stream().filter(line -> !line.isTaken()).map(line -> line.getRow().lineNo()).collect(Collectors.toSet());
    }

    boolean isNothingTaken() {
        return lines.stream().noneMatch(ApprovalLineDraft::isTaken);
    }

    public List<ApprovalLineDraft> getFirst() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    public List<ApprovalLineDraft> getRest() {
        return lines.subList(Math.min(SHOWN, lines.size()), lines.size());
    }

    /** Whether a line is left out that is not shown at once. */
    public boolean isRestTouched() {
        return getRest().stream().anyMatch(line -> !line.isTaken());
    }

    /** The lines that would cost more today, come later or cannot be ordered, where the order is no longer held. */
    public List<RenewedLineRow> getWorse() {
        return row.since().renewal().stream().filter(RenewedLineRow::isWorse).toList();
    }

    public ApprovalCaseRow getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
