package io.itinera.ordering.quote.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.math.BigDecimal;
import java.util.List;

/** What somebody says of a line of a quote cannot be; the sentence names the article and what would be right. */
public class QuotedLineImpossible extends BusinessRuleViolation {
    private final String partNumber;

    private QuotedLineImpossible(String code, String partNumber, Object... arguments) {
        super(code, arguments);
        this.partNumber = partNumber;
    }

    /** A price is more than nothing, in cents, and within reason. */
    public static QuotedLineImpossible price(String partNumber, BigDecimal most) {
        return new QuotedLineImpossible("quoted-price", partNumber, partNumber, most);
    }

    /** Far from the list price: probably a slip, which has to be confirmed. */
    public static QuotedLineImpossible leap(String partNumber, BigDecimal list, BigDecimal price) {
        return new QuotedLineImpossible("quoted-price-leap", partNumber, partNumber, list, price);
    }

    /** Whoever offers nothing for a line says why. */
    public static QuotedLineImpossible reasonMissing(String partNumber) {
        return new QuotedLineImpossible("quoted-reason-missing", partNumber, partNumber);
    }

    /** The price holds from a quantity on that is at least one and can be ordered. */
    public static QuotedLineImpossible minimum(String partNumber) {
        return new QuotedLineImpossible("quoted-minimum", partNumber, partNumber);
    }

    /** Ordered is what was offered: for so many. */
    public static QuotedLineImpossible quantity(String partNumber, int from, int to) {
        return new QuotedLineImpossible("quoted-quantity", partNumber, partNumber, from, to);
    }

    /** What is expected in a year is a whole number within reason. */
    public static QuotedLineImpossible yearly(String partNumber, int most) {
        return new QuotedLineImpossible("quoted-yearly", partNumber, partNumber, most);
    }

    /** Ordered is what was offered: at that price, or it is a counter-proposal. */
    public static QuotedLineImpossible otherPrice(String partNumber) {
        return new QuotedLineImpossible("quoted-other-price", partNumber, partNumber);
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
