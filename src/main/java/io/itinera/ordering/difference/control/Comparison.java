package io.itinera.ordering.difference.control;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.difference.boundary.Aspect;
import io.itinera.ordering.difference.boundary.Difference;
import io.itinera.ordering.difference.boundary.LineFacts;
import io.itinera.ordering.difference.boundary.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What of an order comes otherwise than it should. What is merely on its way is no difference; what the supplier has not
 * answered yet is none either. Amounts are those of the whole line, so that goods which go on coming as they should change
 * nothing of what was decided before.
 */
public final class Comparison {
    private final LocalDate wishedOn;
    private final LocalDate today;
    private final boolean answered;

    public Comparison(OrderRow order, LocalDate today) {
        this.wishedOn = order.wishedOn();
        this.today = today;
        this.answered = order.isAnswered();
    }

    /** The differences of one line, the earliest stage first. */
    public List<Difference> of(OrderLineRow line, LineFacts facts) {
        List<Difference> found = new ArrayList<>();
        if (!answered) {
            return found;
        }
        int comes = line.quantity() - line.cancelled();
        if (line.cancelled() > 0) {
            found.add(quantity(line, Stage.CONFIRMED, line.quantity(), comes));
        }
        days(line, facts, found);
        if (facts.missing() > 0) {
            found.add(quantity(line, Stage.DELIVERED, comes, comes - facts.missing()));
        }
        if (facts.invoicedBeyond() > 0) {
            found.add(quantity(line, Stage.INVOICED, comes - facts.invoicedBeyond(), comes));
        }
        BigDecimal price = facts.priceBeside(line.unitPrice());
        if (price != null && price.compareTo(line.unitPrice()) != 0) {
            found.add(Difference.of(line, Aspect.PRICE, Stage.INVOICED, plain(line.unitPrice()), plain(price)));
        }
        String article = facts.articleBeside(line.partNumber());
        if (article != null && !article.equals(line.partNumber())) {
            found.add(Difference.of(line, Aspect.ARTICLE, Stage.INVOICED, line.partNumber(), article));
        }
        return found;
    }

    private void days(OrderLineRow line, LineFacts facts, List<Difference> found) {
        LocalDate promised = line.promisedOn();
        if (promised == null || line.cancelled() == line.quantity()) {
            return;
        }
        LocalDate came = line.open() == 0 && facts.deliveredAt() != null ? OrderDays.of(facts.deliveredAt()) : null;
        LocalDate asked = wishedOn == null ? line.firstPromisedOn() : wishedOn;
        if (asked != null && promised.isAfter(asked) && (came == null || came.isAfter(asked))) {
            found.add(date(line, Stage.CONFIRMED, asked, promised.toString()));
        }
        if (came != null && came.isAfter(promised)) {
            found.add(date(line, Stage.DELIVERED, promised, came.toString()));
        } else if (came == null && today.isAfter(promised)) {
            found.add(date(line, Stage.DELIVERED, promised, Difference.NOT_YET));
        }
    }

    private static Difference quantity(OrderLineRow line, Stage stage, int expected, int actual) {
        return Difference.of(line, Aspect.QUANTITY, stage, Integer.toString(expected), Integer.toString(actual));
    }

    private static Difference date(OrderLineRow line, Stage stage, LocalDate expected, String actual) {
        return Difference.of(line, Aspect.DATE, stage, expected.toString(), actual);
    }

    private static String plain(BigDecimal price) {
        return price.stripTrailingZeros().toPlainString();
    }
}
