package io.itinera.ordering.change.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.change.boundary.OrderEmptied;
import io.itinera.ordering.change.boundary.OrderOnlyShrinks;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.entity.OrderLine.Rest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes pieces out of an order, and gives back what they had taken of stock and contracts. */
@ApplicationScoped
public class Shrinking {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindArticles articles;
    @Inject Undoing undoing;
    @Inject OrderParts parts;

    /** A line that has become smaller. */
    public record Shrunk(String partNumber, int was, int became) {
    }

    /** @param typed by number of the line @return what has become smaller */
    public List<Shrunk> shrink(Order order, Map<Integer, String> typed) {
        Map<Long, Integer> left = left(order, typed);
        if (left.size() == order.lines().size() && left.values().stream().allMatch(quantity -> quantity == 0)) {
            throw new OrderEmptied(order.number());
        }
        Map<Long, LocalDate> complete = parts.shrink(order, left);
        Map<Long, Integer> pieces = new HashMap<>();
        Map<Long, Rest> rests = new HashMap<>();
        List<Shrunk> shrunk = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            if (left.containsKey(line.id())) {
                int became = left.get(line.id());
                pieces.put(line.id(), line.quantity() - became);
                rests.put(line.id(), rest(line, became, complete.get(line.id())));
                shrunk.add(new Shrunk(line.partNumber(), line.quantity(), became));
            }
        }
        undoing.giveBack(order, pieces);
        order.shrink(rests).forEach(em::remove);
        return shrunk;
    }

    /** How many are left of the lines that become smaller, by their id. */
    private Map<Long, Integer> left(Order order, Map<Integer, String> typed) {
        Set<Long> concerned = order.lines().stream().filter(line -> typed.containsKey(line.lineNo())).map(OrderLine::articleId).collect(Collectors.toSet());
        Map<Long, ArticleRow> known = articles.byId(concerned);
        Map<Long, Integer> left = new HashMap<>();
        for (OrderLine line : order.lines()) {
            if (typed.containsKey(line.lineNo())) {
                int wanted = QuantityRule.read(typed.get(line.lineNo()), line.partNumber());
                if (wanted > line.quantity()) {
                    throw new OrderOnlyShrinks(line.partNumber(), line.quantity());
                }
                if (wanted != 0 && wanted != line.quantity()) {
                    QuantityRule.check(wanted, known.get(line.articleId()).orderMultiple(), line.partNumber());
                }
                if (wanted != line.quantity()) {
                    left.put(line.id(), wanted);
                }
            }
        }
        return left;
    }

    /** What was promised last is what goes. @param complete the last day of the parts that are left; null of a line without parts */
    private static Rest rest(OrderLine line, int quantity, LocalDate complete) {
        if (complete != null) {
            return new Rest(quantity, complete, null);
        }
        if (line.promisedParts() == null || quantity == 0) {
            return new Rest(quantity, line.promisedOn(), null);
        }
        Promise first = Promise.left(line.promisedParts(), line.quantity(), line.promisedOn()).first(quantity);
        return new Rest(quantity, first.completeOn(), first.kept());
    }
}
