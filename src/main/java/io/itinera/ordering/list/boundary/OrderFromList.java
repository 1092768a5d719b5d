package io.itinera.ordering.list.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.control.CartRefill;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.list.boundary.ListOrder.Rounded;
import io.itinera.ordering.list.control.ListRule;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A buyer puts lines of a list into the cart: what is missing on the shelf, or as many as they say. */
@UseCase
public class OrderFromList {
    @Inject Lists lists;
    @Inject FindArticles articles;
    @Inject CartRefill refill;
    @Inject CurrentActor actor;
    @Inject Event<ListOrdered> ordered;

    /**
     * @param seen    the version of the list that was shown
     * @param counted whether the figures are what is on hand, and what is missing up to the par level is wanted
     */
    public record Request(long list, int seen, boolean counted, List<Figure> figures) {
    }

    /** What was typed for a line; lines without a figure are left alone. */
    public record Figure(long line, int figure) {
    }

    private record Wanted(Map<Long, Integer> quantities, List<Rounded> rounded) {
    }

    /**
     * @return what went into the cart, and what could not
     * @throws ListChangedMeanwhile when the list is not any more as it was seen: its par levels may be others
     * @throws NothingToOrder         when nothing was typed, nothing is missing or nothing of it can be ordered
     * @throws io.itinera.ordering.boundary.QuantityNotPossible when so many of an article cannot be ordered
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_ORDERED)
    public ListOrder put(Request request) {
        RequisitionList list = lists.toOrder(request.list(), request.seen());
        if (request.figures().isEmpty()) {
            throw NothingToOrder.typed();
        }
        Map<Long, Integer> figures = request.figures().stream().collect(Collectors.toMap(Figure::line, Figure::figure));
        List<ListLine> lines = list.lines().stream().filter(line -> figures.containsKey(line.id())).toList();
        if (lines.size() < figures.size()) {
            throw new ListLineGone();
        }
        Map<Long, ArticleRow> found = articles.byId(lines.stream().map(ListLine::articleId).toList());
        Wanted wanted = new Wanted(new LinkedHashMap<>(), new ArrayList<>());
        lines.forEach(line -> want(wanted, line, figures.get(line.id()), found.get(line.articleId()), request.counted()));
        if (wanted.quantities().isEmpty()) {
            throw NothingToOrder.missing();
        }
        CartRefill.Refilled refilled = refill.put(wanted.quantities(), found);
        if (refilled.partNumbers().isEmpty()) {
            throw NothingToOrder.orderable();
        }
        ordered.fire(new ListOrdered(request.counted(), refilled.cartId(), actor.get().ownAccount(), refilled.amount(), refilled.partNumbers()));
        return new ListOrder(refilled.partNumbers(), wanted.rounded().stream()
            .filter(line -> refilled.partNumbers().contains(line.partNumber())).toList(), refilled.leftOut());
    }

    private static void want(Wanted wanted, ListLine line, int figure, ArticleRow article, boolean counted) {
        if (!counted) {
            QuantityRule.check(figure, article.orderMultiple(), article.partNumber());
            wanted.quantities().put(article.id(), figure);
            return;
        }
        int missing = line.par() == null ? 0 : ListRule.missing(line.par(), figure, article.partNumber());
        int packs = (int) QuantityRule.roundUp(missing, article.orderMultiple());
        if (packs > 0) {
            wanted.quantities().put(article.id(), packs);
        }
        if (packs > missing) {
            wanted.rounded().add(new Rounded(article.partNumber(), missing, packs));
        }
    }
}
