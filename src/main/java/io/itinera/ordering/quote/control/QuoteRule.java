package io.itinera.ordering.quote.control;

import io.itinera.ordering.quote.boundary.QuoteImpossible;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be said in a negotiation at all. */
public final class QuoteRule {
    public static final int MOST_LINES = 100;
    /** Of a hospital, neither ended nor ordered. */
    public static final int MOST_OPEN = 100;
    /** An even number: the hospital asks first, so the last version is an answer. */
    public static final int MOST_VERSIONS = 20;
    public static final int LONGEST_NOTE = 500;
    public static final int LONGEST_REMARK = 300;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private QuoteRule() {
    }

    /** @throws QuotedLineImpossible for anything but a price in cents */
    public static BigDecimal price(BigDecimal typed, String partNumber) {
        BigDecimal price = Money.cents(typed);
        if (price == null || price.signum() <= 0 || price.compareTo(MOST) > 0 || price.compareTo(typed) != 0) {
            throw QuotedLineImpossible.price(partNumber, MOST);
        }
        return price;
    }

    /** @param list null where there is no list price @throws QuotedLineImpossible when it is probably a slip */
    public static void checkLeap(BigDecimal price, BigDecimal list, String partNumber) {
        if (list != null && (price.compareTo(list.multiply(BigDecimal.TEN)) > 0 || price.multiply(BigDecimal.TEN).compareTo(list) < 0)) {
            throw QuotedLineImpossible.leap(partNumber, Money.cents(list), price);
        }
    }

    /** @throws QuoteImpossible unless prices can hold until that day */
    public static LocalDate validUntil(LocalDate typed, LocalDate today, int longest) {
        LocalDate last = today.plusDays(longest);
        if (typed == null || typed.isBefore(today) || typed.isAfter(last)) {
            throw QuoteImpossible.validUntil(today, last);
        }
        return typed;
    }

    /** @param typed null for whenever @throws QuoteImpossible unless an answer can be wished for by that day */
    public static void checkWished(LocalDate typed, LocalDate today) {
        if (typed != null && (typed.isBefore(today) || typed.isAfter(today.plusYears(1)))) {
            throw QuoteImpossible.wishedOn(today, today.plusYears(1));
        }
    }

    /** What was typed, without blanks around it and not longer than is kept; null for nothing. */
    public static String words(String typed, int longest) {
        String said = typed == null ? "" : typed.strip();
        return said.isEmpty() ? null : said.length() > longest ? said.substring(0, longest) : said;
    }
}
