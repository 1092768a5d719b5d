package io.itinera.ordering.list.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a buyer sees of the hospital's lists. */
@UseCase
public class ReadLists {
    @Inject Lists lists;
    @Inject Orders orders;
    @Inject Carts carts;
    @Inject FindArticles articles;
    @Inject FindAccounts accounts;
    @Inject PriceArticles prices;
    @Inject CurrentActor actor;

    /**
     * All lists that the reader may see.
     *
     * @param order   the number of an order to make a list of; null without
     * @param article the part number of an article to put into one; null without
     * @throws io.itinera.shared.NoSuchRecord when there is no such order or article for the reader
     */
    @Permits(Permission.FILL_CARTS)
    public ListDeskRow desk(String order, String article) {
        String name = article == null ? null : articles.article(article).name();
        OrderRow from = order == null ? null : orders.row(order);
        List<ListRow> seen = lists.seen();
        Map<Long, PersonRow> people = accounts.peopleById(seen.stream().map(ListRow::personId).filter(Objects::nonNull).distinct().toList());
        return new ListDeskRow(seen.stream().map(row -> row.by(name(people, row.personId()))).toList(), name,
            from == null ? null : orders.lines(List.of(from.id())).size());
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such list for the reader */
    @Permits(Permission.FILL_CARTS)
    public ListDetailRow list(long id) {
        Actor reader = actor.get();
        RequisitionList list = lists.toRead(id);
        List<ListLine> lines = list.lines();
        Map<Long, PricedArticleRow> priced = prices.priced(reader.ownAccount(), lines.stream().collect(
            Collectors.toMap(ListLine::articleId, line -> line.par() == null ? 1 : line.par())));
        Map<Long, Integer> inCart = carts.open(reader.person()).map(Cart::quantities).orElse(Map.of());
        Map<Long, PersonRow> people = accounts.peopleById(list.personId() == null ? List.of() : List.of(list.personId()));
        return new ListDetailRow(lists.row(list, lines.size(), reader).by(name(people, list.personId())), list.version(),
            lines.stream().map(line -> row(line, priced.get(line.articleId()), inCart.getOrDefault(line.articleId(), 0))).toList());
    }

    private static ListLineRow row(ListLine line, PricedArticleRow priced, int inCart) {
        return new ListLineRow(line.id(), line.lineNo(), priced.article(), priced.price(), line.par(), line.note(), line.orders(),
            line.usual(), inCart);
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
