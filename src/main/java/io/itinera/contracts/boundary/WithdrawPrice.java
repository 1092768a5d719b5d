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

/** Operations takes back an announced list price, so that today's stays. */
@UseCase
public class WithdrawPrice {
    @Inject ListPrices prices;

    /** @throws NoPriceAnnounced when nothing is announced, any more or yet */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.PRICE_CHANGED)
    public void withdraw(@About(ObjectType.PRODUCT) String partNumber) {
        prices.withdraw(partNumber);
    }
}
