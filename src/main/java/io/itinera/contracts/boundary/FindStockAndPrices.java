package io.itinera.contracts.boundary;

import io.itinera.contracts.control.StockAndPrices;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** Reads stock and list prices for those who keep them. */
@UseCase
public class FindStockAndPrices {
    @Inject StockAndPrices list;

    /** @param lowOnly the scarcest articles; words are not looked at then */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public StockPricePage page(String words, boolean lowOnly, int page, int size) {
        return lowOnly ? list.low(page, size) : list.search(words, page, size);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public StockPriceRow article(String partNumber) {
        return list.article(partNumber);
    }
}
