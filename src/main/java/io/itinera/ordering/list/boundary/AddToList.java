package io.itinera.ordering.list.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.list.control.ListRule;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A buyer puts an article on a list, behind the others; two who do so at once are both heard. */
@UseCase
public class AddToList {
    @Inject Lists lists;
    @Inject FindArticles articles;
    @Inject Clock clock;
    @Inject Event<ListTouched> touched;

    /**
     * @param number part number, GTIN or maker's number
     * @param par    null where nobody says
     * @return the name of the article
     * @throws UnknownArticle   when no article, or several, have the number
     * @throws ArticleWithdrawn when it is no longer sold
     * @throws ArticleOnList    when it stands there already
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_CHANGED)
    public String add(long id, String number, Integer par) {
        RequisitionList list = lists.toChange(id);
        ArticleRow article = articles.byNumber(number.strip()).orElseThrow(() -> new UnknownArticle(number.strip()));
        if (!article.orderable()) {
            throw new ArticleWithdrawn(article.partNumber());
        }
        ListRule.par(par, article.partNumber());
        List<ListLine> lines = list.lines();
        lines.stream().filter(line -> line.articleId() == article.id()).findFirst().ifPresent(line -> {
            throw new ArticleOnList(article.partNumber(), line.lineNo());
        });
        ListRule.lines(lines.size() + 1);
        list.add(List.of(ListLine.Start.of(article.id(), par)), clock.instant());
        touched.fire(ListTouched.added(list.account(), article.partNumber()));
        return article.name();
    }
}
