package io.itinera.ordering.quote.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * A quote with all its versions, the first one first.
 *
 * @param asker    who asked; null once erased
 * @param hospital its name
 * @param seen     what a turn brings along, so that nobody answers what they have not seen
 */
public record QuoteDetailRow(QuoteRow row, String asker, String hospital, int seen, List<QuoteArticleRow> articles, List<QuoteVersionRow> versions) {
    public QuoteVersionRow last() {
        return versions.get(versions.size() - 1);
    }

    /** The version with this number; the last one for any that is none. */
    public QuoteVersionRow version(int no) {
        return no < 1 || no > versions.size() ? last() : versions.get(no - 1);
    }

    /** How a version says something else of a line than the one before it. */
    public LineChange change(QuoteVersionRow version, int lineNo) {
        QuotedLine before = version.no() == 1 ? null : version(version.no() - 1).line(lineNo);
        return LineChange.between(before, version.line(lineNo), articles.get(lineNo - 1).usual());
    }

    /** How much more or less a version comes to than the one before it; null where one of them has a line without price. */
    public BigDecimal difference(QuoteVersionRow version) {
        BigDecimal before = version.no() == 1 ? null : version(version.no() - 1).total();
        return before == null || version.total() == null ? null : version.total().subtract(before);
    }
}
