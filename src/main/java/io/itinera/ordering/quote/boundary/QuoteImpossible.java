package io.itinera.ordering.quote.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** A question, an answer or an end of a quote that cannot be, for a reason of the whole and not of a line. */
public class QuoteImpossible extends BusinessRuleViolation {
    private final String input;

    private QuoteImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    public static QuoteImpossible empty() {
        return new QuoteImpossible("quote-empty", null);
    }

    public static QuoteImpossible tooLong(int most) {
        return new QuoteImpossible("quote-too-long", null, most);
    }

    /** The hospital has so many that are not answered or ordered. */
    public static QuoteImpossible tooMany(int most) {
        return new QuoteImpossible("quote-too-many", null, most);
    }

    /** Nobody looks after the hospital, so nobody would answer. */
    public static QuoteImpossible nobodyAnswers() {
        return new QuoteImpossible("quote-nobody-answers", null);
    }

    /** By when an answer can be wished for. */
    public static QuoteImpossible wishedOn(LocalDate from, LocalDate to) {
        return new QuoteImpossible("quote-wished-on", "wished", from, to);
    }

    /** The prices have to hold today at least, and not for longer than prices can be offered. */
    public static QuoteImpossible validUntil(LocalDate from, LocalDate to) {
        return new QuoteImpossible("quote-valid-until", "validUntil", from, to);
    }

    /** A negotiation of so many versions is talked over better. */
    public static QuoteImpossible tooManyVersions(int most) {
        return new QuoteImpossible("quote-too-many-versions", null, most);
    }

    /** Whoever offers nothing for any line declines, and says why. */
    public static QuoteImpossible nothingOffered() {
        return new QuoteImpossible("quote-nothing-offered", null);
    }

    public static QuoteImpossible reasonMissing() {
        return new QuoteImpossible("quote-reason-missing", "reason");
    }

    /** A counter-proposal says something else than the offer. */
    public static QuoteImpossible nothingCountered() {
        return new QuoteImpossible("quote-nothing-countered", null);
    }

    public static QuoteImpossible nothingTaken() {
        return new QuoteImpossible("quote-nothing-taken", null);
    }

    /** Prices of other contracts hold in the same days, and it was not shown which of both counts. */
    public static QuoteImpossible overlapsUntold(int many) {
        return new QuoteImpossible("quote-overlaps-untold", null, many);
    }

    /** Where the goods go, and how the hospital books them, has to be said. */
    public static QuoteImpossible placeMissing() {
        return new QuoteImpossible("quote-place-missing", null);
    }

    @Override
    public String input() {
        return input;
    }
}
