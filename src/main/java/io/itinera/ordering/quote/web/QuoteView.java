package io.itinera.ordering.quote.web;

import io.itinera.ordering.approval.web.ApprovalPathView;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.boundary.SubmitResult.AwaitingApproval;
import io.itinera.ordering.quote.boundary.CounterQuote;
import io.itinera.ordering.quote.boundary.OrderQuote;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuoteTermsRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import io.itinera.ordering.quote.boundary.WithdrawQuote;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A quote as its hospital sees it: order what is offered, counter it, or take the question back. */
@Named
@ViewScoped
public class QuoteView extends QuoteTurnView {
    private static final long serialVersionUID = 1L;

    @Inject ReadQuotes readQuotes;
    @Inject CounterQuote counterQuote;
    @Inject OrderQuote orderQuote;
    @Inject WithdrawQuote withdrawQuote;
    @Inject ApprovalPathView path;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private transient QuoteTermsRow terms;
    private String reference;
    private Long siteId;
    private Long costCentreId;
    private LocalDate wishedOn;
    private boolean acceptOverBudget;

    @Override
    protected QuoteDetailRow read(String of) {
        return readQuotes.detail(of);
    }

    @Override
    protected boolean isTurn(QuoteDetailRow of) {
        return of.row().isWithHospital();
    }

    /** With what is offered. */
    @Override
    protected BigDecimal begin(QuoteDetailRow of, QuotedLine said) {
        return said.unitPrice();
    }

    @Override
    public void load() {
        super.load();
        if (isInTurn()) {
            foresee();
            siteId = terms.siteId();
            costCentreId = terms.costCentreId();
        }
    }

    /** Who would have to approve, with the cost centre chosen. */
    public void foresee() {
        terms = readQuotes.terms(getDetail(), costCentreId);
    }

    /** Orders what is offered and not left out; when that is refused the page shows the quote as it is now, with what was typed. */
    public String order() {
        try {
            SubmitResult result = orderQuote.order(new OrderQuote.Request(getNumber(), getDetail().seen(), getLines().stream()
                .filter(line -> !line.isOut() && (line.getSaid().isIn() || line.getPrice() != null))
                .map(line -> new OrderQuote.Take(line.getLineNo(), line.getQuantity(), line.getPrice())).toList(),
                new OrderQuote.Place(reference, costCentreId, siteId, wishedOn, acceptOverBudget)));
            Notices.say(result instanceof AwaitingApproval waiting ? fmt.text("ordering.waits", waiting.number(), path.all(waiting.approvers()))
                : fmt.text("ordering.submitted", result.number()));
            Notices.keep();
            return "/ordering/order?faces-redirect=true&number=" + result.number();
        } catch (BusinessRuleViolation refused) {
            lookAgain();
            foresee();
            throw refused;
        }
    }

    /** Sends what is typed as a counter-proposal. */
    public String counter() {
        try {
            counterQuote.counter(new CounterQuote.Request(getNumber(), getDetail().seen(), getLines().stream()
                .map(line -> new CounterQuote.Counter(line.getLineNo(), line.isOut(), line.getPrice(), line.getQuantity(), line.getRemark())).toList(),
                getNote()));
            return again("ordering.quote.countered");
        } catch (BusinessRuleViolation refused) {
            lookAgain();
            throw refused;
        }
    }

    public String withdraw() {
        withdrawQuote.withdraw(getNumber(), getReason());
        return again("ordering.quote.withdrawn");
    }

    private String again(String said) {
        Notices.say(fmt.text(said, getNumber()));
        Notices.keep();
        return "/ordering/quote?faces-redirect=true&number=" + getNumber();
    }

    /** Whether whoever looks at it may agree on contracts for the hospital. */
    public boolean isContractable() {
        return actor.get().may(Permission.DECIDE_RENEWALS);
    }

    public QuoteTermsRow getTerms() {
        return terms;
    }

    /** The first day one can wish for. */
    public LocalDate getToday() {
        return readQuotes.today();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getCostCentreId() {
        return costCentreId;
    }

    /** What was said about the budget of another one does not count. */
    public void setCostCentreId(Long costCentreId) {
        acceptOverBudget = acceptOverBudget && Objects.equals(costCentreId, this.costCentreId);
        this.costCentreId = costCentreId;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public boolean isAcceptOverBudget() {
        return acceptOverBudget;
    }

    public void setAcceptOverBudget(boolean acceptOverBudget) {
        this.acceptOverBudget = acceptOverBudget;
    }
}
