package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.AnswerQuote;
import io.itinera.ordering.quote.boundary.DeclineQuote;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.ordering.quote.boundary.ReadClientQuotes;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A client's quote as the account manager sees it: offer prices, line by line, or nothing. */
@Named
@ViewScoped
public class ClientQuoteView extends QuoteTurnView {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;

    @Inject ReadClientQuotes readClientQuotes;
    @Inject AnswerQuote answerQuote;
    @Inject DeclineQuote declineQuote;
    @Inject Fmt fmt;
    private LocalDate validUntil;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean confirmed;

    @Override
    protected QuoteDetailRow read(String of) {
        return readClientQuotes.detail(of);
    }

    @Override
    protected boolean isTurn(QuoteDetailRow of) {
        return of.row().isWithSupplier();
    }

    /** With what was offered before; the first time with nothing, so that no price is given by mistake. */
    @Override
    protected BigDecimal begin(QuoteDetailRow of, QuotedLine said) {
        return of.versions().size() == 1 ? null : of.version(of.versions().size() - 1).line(said.lineNo()).unitPrice();
    }

    @Override
    public void load() {
        super.load();
        firstDay = readClientQuotes.validDays().get(0);
        lastDay = readClientQuotes.validDays().get(1);
        validUntil = firstDay.plusDays(USUAL_DAYS).isAfter(lastDay) ? lastDay : firstDay.plusDays(USUAL_DAYS);
    }

    /** Fills in what the hospital wishes for, where it says so; nothing is sent yet. */
    public void agree() {
        getLines().stream().filter(line -> line.getSaid().unitPrice() != null).forEach(line -> {
            line.setPrice(line.getSaid().unitPrice());
            line.setQuantity(line.getSaid().quantity());
        });
    }

    /** Whether the hospital wishes for any price. */
    public boolean isWished() {
        return getLines().stream().anyMatch(line -> line.getSaid().unitPrice() != null);
    }

    public String answer() {
        try {
            answerQuote.answer(new AnswerQuote.Request(getNumber(), getDetail().seen(), getLines().stream().map(line -> new AnswerQuote.Offer(
                line.getLineNo(), line.isOut(), line.getPrice(), line.getQuantity(), line.getRemark())).toList(), validUntil, getNote(), confirmed));
            return again("ordering.quote.answered");
        } catch (BusinessRuleViolation refused) {
            lookAgain();
            throw refused;
        }
    }

    public String decline() {
        try {
            declineQuote.decline(getNumber(), getDetail().seen(), getReason());
            return again("ordering.quote.declined");
        } catch (BusinessRuleViolation refused) {
            lookAgain();
            throw refused;
        }
    }

    private String again(String said) {
        Notices.say(fmt.text(said, getNumber()));
        Notices.keep();
        return "/ordering/client-quote?faces-redirect=true&number=" + getNumber();
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
