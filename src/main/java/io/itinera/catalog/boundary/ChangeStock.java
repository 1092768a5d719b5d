package io.itinera.catalog.boundary;

import io.itinera.catalog.control.StockList;
import io.itinera.catalog.entity.Stock;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Operations counted the goods, or was told what is on its way. */
@UseCase
public class ChangeStock {
    @Inject StockList stock;
    @Inject Event<SupplyChanged> changed;

    /** @param seen what was said of the article when the person looked */
    public record Request(@About(ObjectType.PRODUCT) String partNumber, StockCount seen, StockCount counted) {
    }

    /**
     * @throws StockImpossible  for quantities or days that cannot be
     * @throws ChangedMeanwhile when goods were shipped or counted since the person looked
     */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.STOCK_CHANGED)
    public void change(Request request) {
        StockCount counted = request.counted();
        if (!counted.isPossible()) {
            throw new StockImpossible();
        }
        Stock held = stock.locked(stock.row(request.partNumber()).articleId());
        StockRow before = stock.row(request.partNumber());
        if (!StockCount.of(before).equals(request.seen())) {
            throw new ChangedMeanwhile();
        }
        held.count(counted.onHand(), counted.leadDays());
        held.expect(counted.next() == null ? 0 : counted.next().quantity(), counted.next() == null ? null : counted.next().on());
        stock.keepLater(before.articleId(), counted.later());
        changed.fire(new SupplyChanged(before.articleId(), before.orderMultiple(), before.reserved(),
            request.seen().supply(before.reserved()), counted.supply(before.reserved())));
    }
}
