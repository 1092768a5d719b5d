package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuoteVersionRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.shared.NoSuchRecord;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What the pages of both sides share: a quote, some of its versions side by side, and what is typed for each line. */
public abstract class QuoteTurnView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIDE_BY_SIDE = 3;

    private transient QuoteDetailRow detail;
    private List<QuoteLineDraft> lines = List.of();
    private boolean inTurn;
    private String number;
    private Integer v;
    private String note;
    private String reason;

    protected abstract QuoteDetailRow read(String of);

    /** Whether it is the turn of this side. */
    protected abstract boolean isTurn(QuoteDetailRow of);

    /** With which price a line begins; null for none. */
    protected abstract BigDecimal begin(QuoteDetailRow of, QuotedLine said);

    public void load() {
        if (number == null) {
            throw new NoSuchRecord();
        }
        detail = read(number);
        inTurn = isTurn(detail);
        lines = inTurn ? IntStream.range(0, detail.articles().size())
            .mapToObj(at -> new QuoteLineDraft(detail.articles().get(at), detail.last().lines().get(at), begin(detail, detail.last().lines().get(at))))
            .filter(QuoteLineDraft::isInPlay).toList() : List.of();
    }

    /** The quote as it is now, with what was typed. */
    protected void lookAgain() {
        detail = read(number);
        lines.forEach(line -> line.look(detail.articles().get(line.getLineNo() - 1), detail.last().line(line.getLineNo())));
    }

    /** The version looked at and those before it, the oldest first. */
    public List<QuoteVersionRow> getShown() {
        int last = detail.version(v == null ? 0 : v).no();
        return detail.versions().subList(Math.max(0, last - SIDE_BY_SIDE), last);
    }

    /** The version to look at for the one before those that are shown; null when there is none. */
    public Integer getEarlier() {
        int last = getShown().get(getShown().size() - 1).no();
        return last > SIDE_BY_SIDE ? last - 1 : null;
    }

    public Integer getLater() {
        int last = getShown().get(getShown().size() - 1).no();
        return last < detail.versions().size() ? last + 1 : null;
    }

    public QuoteDetailRow getDetail() {
        return detail;
    }

    public List<QuoteLineDraft> getLines() {
        return lines;
    }

    /** Whether it was this side's turn when the page was opened. */
    public boolean isInTurn() {
        return inTurn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getV() {
        return v;
    }

    public void setV(Integer v) {
        this.v = v;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
