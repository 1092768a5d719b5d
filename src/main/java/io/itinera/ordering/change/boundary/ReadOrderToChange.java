package io.itinera.ordering.change.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.change.boundary.OrderToChangeRow.Line;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a buyer what can be changed of an order. */
@UseCase
public class ReadOrderToChange {
    @Inject Orders orders;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord for an order beyond the wall */
    @Permits(Permission.PLACE_ORDERS)
    public OrderToChangeRow read(String number) {
        Order order = orders.withLines(number);
        Map<Long, ArticleRow> known = articles.byId(order.lines().stream().map(OrderLine::articleId).collect(Collectors.toSet()));
        return new OrderToChangeRow(number, order.status().name(), order.version(), obstacle(order), order.currency(), order.ownReference(),
            order.wishedOn(), order.isSplit(), order.lines().stream().map(line -> row(line, known.get(line.articleId()))).toList());
    }

    private String obstacle(Order order) {
        if (!CancelOrder.isTheirs(order.buyer(), actor.get())) {
            return new NotYourOrder(order.number()).code();
        }
        return order.isChangeable() ? null : new OrderNotChangeable(order.number()).code();
    }

    private static Line row(OrderLine line, ArticleRow article) {
        return new Line(line.lineNo(), line.partNumber(), line.articleName(), line.unit(), article.orderMultiple(), line.quantity(), line.unitPrice());
    }
}
