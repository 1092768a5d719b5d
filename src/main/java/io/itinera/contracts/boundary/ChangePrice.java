package io.itinera.contracts.boundary;

import io.itinera.contracts.control.ListPrices;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Operations sets a new list price, which holds from today on. */
@UseCase
public class ChangePrice {
    @Inject ListPrices prices;

    /**
     * @param seen      the price when the person looked; null when there was none
     * @param confirmed whether the person has confirmed that such a leap is meant
     */
    public record Request(@About(ObjectType.PRODUCT) String partNumber, BigDecimal seen, BigDecimal amount,
                          boolean confirmed) {
    }

    /**
     * @throws PriceNotPositive for a price of nothing or less
     * @throws PriceLeap        for a leap that is not confirmed
     * @throws io.itinera.shared.ChangedMeanwhile when somebody else changed the price since the person looked
     */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.PRICE_CHANGED)
    public void change(Request request) {
        prices.change(request);
    }
}
