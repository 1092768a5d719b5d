package io.itinera.ordering.difference.web;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.boundary.AcceptDifference;
import io.itinera.ordering.difference.boundary.CompareOrder;
import io.itinera.ordering.difference.boundary.ComparedOrder;
import io.itinera.ordering.difference.boundary.DifferenceRow;
import io.itinera.ordering.difference.boundary.DisputeDifference;
import io.itinera.ordering.difference.boundary.LineFacts;
import io.itinera.ordering.difference.boundary.WithdrawDispute;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What of an order comes otherwise, on its page: line by line, and to be decided. */
@Named
@ViewScoped
public class DifferencesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CompareOrder compareOrder;
    @Inject AcceptDifference acceptDifference;
    @Inject DisputeDifference disputeDifference;
    @Inject WithdrawDispute withdrawDispute;
    @Inject Fmt fmt;
    private String number;
    private transient ComparedOrder compared = ComparedOrder.EMPTY;
    private List<DifferenceDraft> drafts = List.of();
    private boolean decider;

    public void load(OrderRow order, List<OrderLineRow> lines) {
        number = order.number();
        compared = compareOrder.compare(order, lines);
        drafts = compared.differences().stream().map(DifferenceDraft::new).toList();
        decider = compared.mayDecide();
    }

    public String accept(DifferenceDraft draft) {
        acceptDifference.accept(draft.getRow().choice(number));
        return done("difference.accepted");
    }

    public String dispute(DifferenceDraft draft) {
        disputeDifference.dispute(draft.getRow().choice(number), draft.getReason());
        return done("difference.disputed");
    }

    public String withdraw(DifferenceDraft draft) {
        withdrawDispute.withdraw(number, draft.getRow().ids());
        return done("difference.withdrawn");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(key)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/ordering/order?faces-redirect=true&number=" + number;
    }

    /** What was shipped and invoiced of the line. */
    public LineFacts facts(OrderLineRow line) {
        return compared.facts().getOrDefault(line.id(), LineFacts.NONE);
    }

    /** When all that was shipped of the line had arrived; null before. */
    public LocalDate deliveredOn(OrderLineRow line) {
        Instant at = facts(line).deliveredAt();
        return at == null ? null : LocalDate.ofInstant(at, fmt.getZone());
    }

    /** The differences of a line at a stage, to be marked where they are. */
    public List<DifferenceRow> marks(OrderLineRow line, String stage) {
        return compared.differences().stream().filter(row -> row.isOf(line.id(), stage)).toList();
    }

    public boolean mayDecide(DifferenceDraft draft) {
        return decider && draft.getRow().isToDecide();
    }

    public boolean mayWithdraw(DifferenceDraft draft) {
        return decider && draft.getRow().state().equals("DISPUTED");
    }

    public long getToDecide() {
        return drafts.stream().filter(draft -> draft.getRow().isToDecide()).count();
    }

    /** How many wait for the supplier's answer: neither to be decided by the hospital nor done with. */
    public long getDisputed() {
        return drafts.stream().filter(draft -> draft.getRow().state().equals("DISPUTED")).count();
    }

    public List<DifferenceDraft> getDrafts() {
        return drafts;
    }
}
