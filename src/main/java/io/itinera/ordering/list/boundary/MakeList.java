package io.itinera.ordering.list.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.list.control.ListRule;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.control.OrderHistory;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.ordering.list.entity.Sharing;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A buyer makes a list: empty, of one article, of the lines of an order, or of what was ordered again and again. */
@UseCase
public class MakeList {
    @Inject Lists lists;
    @Inject Orders orders;
    @Inject OrderHistory history;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<ListTouched> touched;

    /** What a list begins with. */
    public enum Origin { NOTHING, ARTICLE, ORDER, OWN_HISTORY, HOSPITAL_HISTORY }

    /**
     * @param sharing a name of {@code Sharing}
     * @param number  of the order, or of the article; null for other origins
     */
    public record Request(String name, String sharing, Origin origin, String number) {
    }

    /**
     * @return the id of the list
     * @throws ListNameImpossible for no name, or one too long
     * @throws NothingInHistory   when nothing was ordered twice within a year
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_MADE)
    public long make(Request wanted) {
        Actor maker = actor.get();
        String name = ListRule.name(wanted.name());
        List<ListLine.Start> lines = lines(wanted, maker);
        ListRule.lines(lines.size());
        RequisitionList list = new RequisitionList(maker.ownAccount(), maker.person(), name, Sharing.valueOf(wanted.sharing()), clock.instant());
        list.add(lines, clock.instant());
        touched.fire(ListTouched.made(maker.ownAccount(), wanted.origin().name().toLowerCase(Locale.ROOT), about(wanted)));
        return lists.add(list).id();
    }

    private List<ListLine.Start> lines(Request wanted, Actor maker) {
        return switch (wanted.origin()) {
            case NOTHING -> List.of();
            case ARTICLE -> List.of(ListLine.Start.of(articles.article(wanted.number()).id(), null));
            case ORDER -> ofOrder(wanted.number());
            case OWN_HISTORY -> some(history.often(maker.ownAccount(), maker.person()));
            case HOSPITAL_HISTORY -> some(history.often(maker.ownAccount(), null));
        };
    }

    /** What was ordered is the par level, in whole packs of today. */
    private List<ListLine.Start> ofOrder(String number) {
        Map<Long, Integer> ordered = new LinkedHashMap<>();
        for (OrderLineRow line : orders.lines(List.of(orders.row(number).id()))) {
            ordered.merge(line.articleId(), line.quantity(), Integer::sum);
        }
        Map<Long, ArticleRow> found = articles.byId(ordered.keySet());
        return ordered.entrySet().stream().map(line -> ListLine.Start.of(line.getKey(),
            (int) QuantityRule.roundUp(line.getValue(), found.get(line.getKey()).orderMultiple()))).toList();
    }

    private static List<ListLine.Start> some(List<ListLine.Start> proposed) {
        if (proposed.isEmpty()) {
            throw new NothingInHistory(OrderHistory.LEAST_ORDERS);
        }
        return proposed;
    }

    private static List<ObjectRef> about(Request wanted) {
        return switch (wanted.origin()) {
            case ARTICLE -> List.of(ObjectRef.related(ObjectType.PRODUCT, wanted.number()));
            case ORDER -> List.of(ObjectRef.related(ObjectType.ORDER, wanted.number()));
            default -> List.of();
        };
    }
}
