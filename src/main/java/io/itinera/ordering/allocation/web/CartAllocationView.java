package io.itinera.ordering.allocation.web;

import io.itinera.ordering.allocation.boundary.AllocateCartLine;
import io.itinera.ordering.allocation.boundary.AllocateCartLine.Request;
import io.itinera.ordering.allocation.boundary.AllocateCartLine.Wish;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.AllocationImpossible;
import io.itinera.ordering.allocation.boundary.Share;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.web.CartLineDraft;
import io.itinera.ordering.web.BesideLine;
import io.itinera.ordering.web.CartView;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who pays for a line of the cart, as it is typed beside the line; one line at a time. */
@Named
@ViewScoped
public class CartAllocationView implements BesideLine {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Inject AllocateCartLine allocateCartLine;
    @Inject CartView cartView;
    @Inject Fmt fmt;
    private String partNumber;
    private List<Share> seen = List.of();
    private final List<ShareDraft> rows = new ArrayList<>();
    private String refusal;

    /** Begins with what is kept, else with one other cost centre for all of it. */
    public void open(CartLineDraft line) {
        partNumber = line.getRow().partNumber();
        seen = kept(line);
        refusal = null;
        rows.clear();
        seen.forEach(share -> rows.add(new ShareDraft(share)));
        if (rows.isEmpty()) {
            rows.add(new ShareDraft(ALL));
        }
    }

    public void close() {
        partNumber = null;
        rows.clear();
    }

    public boolean isOpen(CartLineDraft line) {
        return line.getRow().partNumber().equals(partNumber);
    }

    @Override
    public String getOpened() {
        return partNumber;
    }

    @Override
    public String getField() {
        return "shares";
    }

    /** With what is missing to the whole. */
    public void add() {
        BigDecimal missing = ALL.subtract(getSum());
        rows.add(new ShareDraft(missing.signum() > 0 ? missing : null));
    }

    public void remove(ShareDraft row) {
        rows.remove(row);
    }

    public void equally() {
        List<BigDecimal> percents = Allocation.equally(rows.size());
        for (int i = 0; i < percents.size(); i++) {
            rows.get(i).setPercent(percents.get(i));
        }
    }

    public String keep(CartLineDraft line) {
        return allocate(line, rows.stream().map(ShareDraft::wish).toList());
    }

    /** The line is paid for by the order's cost centre again. */
    public String goWithOrder(CartLineDraft line) {
        return allocate(line, List.of());
    }

    private String allocate(CartLineDraft line, List<Wish> wishes) {
        refusal = null;
        rows.forEach(row -> row.refused(null));
        try {
            allocateCartLine.allocate(new Request(cartView.getDesk().cart().id(), line.getRow().partNumber(), seen, wishes));
        } catch (CartSetAside elsewhere) {
            return cartView.away();
        } catch (AllocationImpossible impossible) {
            refused(impossible);
            throw impossible;
        } catch (ChangedMeanwhile changed) {
            // what was typed stays, beside what the line says now
            cartView.load();
            seen = kept(line);
            throw changed;
        }
        cartView.getTerms().setAcceptOverBudget(false);
        cartView.load();
        Notices.say(fmt.text("ordering.allocation.kept", line.getRow().articleName()));
        close();
        return null;
    }

    private void refused(AllocationImpossible impossible) {
        String sentence = fmt.sentence("refusal." + impossible.code(), impossible.arguments());
        if (impossible.row() == null) {
            refusal = sentence;
        } else {
            rows.get(impossible.row()).refused(sentence);
        }
    }

    private List<Share> kept(CartLineDraft line) {
        return cartView.getDesk().shares().getOrDefault(line.getRow().id(), Allocation.OF_ORDER).shares();
    }

    public List<ShareDraft> getRows() {
        return rows;
    }

    /** Of the percents typed. */
    public BigDecimal getSum() {
        return rows.stream().map(ShareDraft::getPercent).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why all of it together was not taken. */
    public String getRefusal() {
        return refusal;
    }
}
