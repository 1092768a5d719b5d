package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.AskQuote;
import io.itinera.ordering.quote.boundary.QuoteStartRow;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question for prices in the making, about one article or what lies in the cart. */
@Named
@ViewScoped
public class QuoteNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadQuotes readQuotes;
    @Inject AskQuote askQuote;
    @Inject Fmt fmt;
    private List<QuoteWishDraft> lines = new ArrayList<>();
    private String key;
    private String article;
    private LocalDate wishedOn;
    private String note;
    private int answerDays;
    private int left;

    public void load() {
        List<QuoteStartRow> start = readQuotes.start(article == null || article.isBlank() ? null : article);
        start.stream().limit(ReadQuotes.MOST_LINES).map(QuoteWishDraft::new).forEach(lines::add);
        left = start.size() - lines.size();
        answerDays = readQuotes.answerDays();
        key = UUID.randomUUID().toString();
    }

    public void remove(QuoteWishDraft line) {
        lines.remove(line);
    }

    public String ask() {
        String number = askQuote.ask(new AskQuote.Request(key, lines.stream().map(QuoteWishDraft::wish).toList(), wishedOn, note)).number();
        Notices.say(fmt.text("ordering.quote.asked", number));
        Notices.keep();
        return "/ordering/quote?faces-redirect=true&number=" + number;
    }

    /** The first day one can wish for. */
    public LocalDate getToday() {
        return readQuotes.today();
    }

    public List<QuoteWishDraft> getLines() {
        return lines;
    }

    /** How many articles of the cart are too many for one quote. */
    public int getLeft() {
        return left;
    }

    public int getAnswerDays() {
        return answerDays;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
