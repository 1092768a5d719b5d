package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.AgreeQuote;
import io.itinera.ordering.quote.boundary.ContractOutlook;
import io.itinera.ordering.quote.boundary.ForeseeContract;
import io.itinera.ordering.quote.boundary.PredecessorRow;
import io.itinera.ordering.quote.boundary.QuoteArticleRow;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a quote offers, on its way to a contract: from when and for how long, how much a year, and what it means beside other contracts. */
@Named
@ViewScoped
public class QuoteContractView extends QuoteTurnView {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;

    @Inject ForeseeContract foreseeContract;
    @Inject AgreeQuote agreeQuote;
    @Inject Fmt fmt;
    private transient List<PredecessorRow> predecessors;
    private transient ContractOutlook outlook = ContractOutlook.UNKNOWN;
    private Set<String> told = new HashSet<>();
    private String title;
    private LocalDate from;
    private Integer months = YEAR;
    private LocalDate until;
    private String follows;

    @Override
    protected QuoteDetailRow read(String of) {
        return foreseeContract.detail(of);
    }

    @Override
    protected boolean isTurn(QuoteDetailRow of) {
        return of.row().isWithHospital();
    }

    /** With what is offered, and nothing else. */
    @Override
    protected BigDecimal begin(QuoteDetailRow of, QuotedLine said) {
        return said.unitPrice();
    }

    @Override
    public void load() {
        super.load();
        if (isInTurn()) {
            predecessors = foreseeContract.predecessors();
            from = foreseeContract.today();
            title = fmt.text("ordering.quote.title", getNumber());
            foresee();
        }
    }

    /** What it would be by what is typed; what is shown of other contracts has been told then. */
    public void foresee() {
        outlook = foreseeContract.outlook(request());
        told = new HashSet<>(outlook.overlaps().stream().map(one -> one.key()).toList());
    }

    /** It begins when the one chosen ends, and bears its name. */
    public void follow() {
        predecessors.stream().filter(one -> one.number().equals(follows)).findFirst().ifPresent(one -> {
            LocalDate next = one.endsOn().plusDays(1);
            from = next.isBefore(foreseeContract.today()) ? foreseeContract.today() : next;
            title = one.title();
        });
        foresee();
    }

    /** When it is refused, the page shows the quote and the other contracts as they are now, with what was typed. */
    public String agree() {
        try {
            String number = agreeQuote.agree(request()).number();
            Notices.say(fmt.text("ordering.quote.agreed", number));
            Notices.keep();
            return "/contracts/contract?faces-redirect=true&number=" + number;
        } catch (BusinessRuleViolation refused) {
            lookAgain();
            foresee();
            throw refused;
        }
    }

    private AgreeQuote.Request request() {
        return new AgreeQuote.Request(getNumber(), getDetail().seen(), getOffered().stream().filter(line -> !line.isOut())
            .map(line -> new AgreeQuote.Take(line.getLineNo(), line.getSaid().unitPrice(), line.getQuantity())).toList(),
            new AgreeQuote.Terms(title, from, months, until, follows), told);
    }

    /** The lines that have a price. */
    public List<QuoteLineDraft> getOffered() {
        return getLines().stream().filter(line -> line.getSaid().isIn()).toList();
    }

    /** The article of an overlap. */
    public QuoteArticleRow article(long id) {
        return getDetail().articles().stream().filter(one -> one.articleId() == id).findFirst().orElseThrow();
    }

    public List<PredecessorRow> getPredecessors() {
        return predecessors;
    }

    public ContractOutlook getOutlook() {
        return outlook;
    }

    /** The first day one can choose. */
    public LocalDate getToday() {
        return foreseeContract.today();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getFollows() {
        return follows;
    }

    public void setFollows(String follows) {
        this.follows = follows;
    }
}
