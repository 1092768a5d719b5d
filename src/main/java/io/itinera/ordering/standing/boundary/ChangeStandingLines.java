package io.itinera.ordering.standing.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.boundary.Repetition.Reason;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRule;
import io.itinera.ordering.standing.control.StandingStart;
import io.itinera.ordering.standing.entity.StandingLine.Agreed;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingStatus;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The owner changes what a standing order orders; whoever changes a quantity agrees to the price of today. */
@UseCase
public class ChangeStandingLines {
    @Inject StandingOrders standings;
    @Inject StandingStart start;
    @Inject FindArticles articles;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** @param seen the version that was shown @param lines those that change */
    public record Request(long id, int seen, List<Line> lines) {
    }

    /** @param number any number of the article @param quantity in whole packs; 0 takes it out; null for one pack of a new one */
    public record Line(String number, Integer quantity) {
    }

    /**
     * @throws io.itinera.shared.ChangedMeanwhile when it is not any more as it was seen
     * @throws io.itinera.ordering.boundary.QuantityNotPossible when so many cannot be ordered
     * @throws StandingOrderEmpty when nothing would be left
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_ORDER_CHANGED)
    public void change(Request wanted) {
        StandingOrder standing = standings.toChange(wanted.id(), wanted.seen());
        if (standing.status() == StandingStatus.ENDED) {
            throw new StandingOrderEnded();
        }
        Map<Long, Agreed> lines = new LinkedHashMap<>();
        standing.lines().forEach(line -> lines.put(line.articleId(), line.agreed()));
        Map<Long, Integer> changed = new LinkedHashMap<>();
        Map<String, ArticleRow> found = articles.byNumbers(wanted.lines().stream().map(Line::number).toList());
        for (Line line : wanted.lines()) {
            take(line, found.get(line.number()), lines, changed);
        }
        agree(changed).forEach(agreed -> lines.put(agreed.articleId(), agreed));
        if (lines.isEmpty()) {
            throw new StandingOrderEmpty();
        }
        StandingRule.lines(lines.size());
        standing.hold(lines.values(), clock.instant());
        touched.fire(StandingTouched.changed(standing.account(), "lines"));
    }

    private static void take(Line line, ArticleRow article, Map<Long, Agreed> lines, Map<Long, Integer> changed) {
        if (article == null) {
            throw new UnknownArticle(line.number() == null ? "" : line.number());
        }
        int quantity = line.quantity() == null ? article.orderMultiple() : line.quantity();
        if (quantity == 0) {
            lines.remove(article.id());
        } else {
            QuantityRule.check(quantity, article.orderMultiple(), article.partNumber());
            changed.put(article.id(), quantity);
        }
    }

    private List<Agreed> agree(Map<Long, Integer> changed) {
        List<LeftOut> impossible = new ArrayList<>();
        List<Agreed> agreed = start.agreed(changed, impossible);
        if (!impossible.isEmpty()) {
            LeftOut first = impossible.get(0);
            throw first.reason() == Reason.WITHDRAWN ? new ArticleWithdrawn(first.partNumber()) : new NoPrice(first.partNumber());
        }
        return agreed;
    }
}
