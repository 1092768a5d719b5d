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
import java.time.LocalDate;

/** Operations sets a new list price, which holds from today on or is announced. */
@UseCase
public class ChangePrice {
    /** So many days before it holds hospitals are told of a higher price. */
    public static final int NOTICE_DAYS = 30;
    /** So many days ahead a price can be announced at most. */
    public static final int FARTHEST_DAYS = 365;

    @Inject ListPrices prices;

    /**
     * @param seen      the price of today when the person looked; null when there was none
     * @param from      its first day in Spain; null for today
     * @param confirmed whether the person has confirmed that such a leap is meant
     */
    public record Request(@About(ObjectType.PRODUCT) String partNumber, BigDecimal seen, BigDecimal amount,
                          LocalDate from, boolean confirmed) {
    }

    /**
     * @throws PriceNotPositive    for a price of nothing or less
     * @throws PriceLeap           for a leap that is not confirmed
     * @throws PriceDayNotPossible for a day that is over, or too far ahead
     * @throws PriceRiseTooSoon    for a rise that hospitals would hear of too late
     * @throws io.itinera.shared.ChangedMeanwhile when somebody else changed the price since the person looked
     */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.PRICE_CHANGED)
    public void change(Request request) {
        prices.change(request);
    }
}
