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
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Operations counted the goods, or was told what is on its way. */
@UseCase
public class ChangeStock {
    @Inject StockList stock;

    /**
     * @param seenOnHand what was on hand when the person looked
     * @param incomingOn null when nothing is on its way
     */
    public record Request(@About(ObjectType.PRODUCT) String partNumber, int seenOnHand, int onHand, int incoming,
                          LocalDate incomingOn) {
    }

    /**
     * @throws StockImpossible  for quantities or days that cannot be
     * @throws ChangedMeanwhile when goods were shipped or counted since the person looked
     */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.STOCK_CHANGED)
    public void change(Request request) {
        if (!Stock.isPossible(request.onHand(), request.incoming(), request.incomingOn())) {
            throw new StockImpossible();
        }
        Stock counted = stock.locked(stock.row(request.partNumber()).articleId());
        if (counted.onHand() != request.seenOnHand()) {
            throw new ChangedMeanwhile();
        }
        counted.count(request.onHand(), request.incoming(), request.incomingOn());
    }
}
