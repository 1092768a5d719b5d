package io.itinera.catalog.boundary;

import io.itinera.catalog.control.StockList;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads stock for those who keep it. */
@UseCase
public class FindStock {
    /** Below so many available pieces an article is low. */
    public static final int LOW = 10;

    @Inject StockList stock;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public StockRow stock(String partNumber) {
        return stock.row(partNumber);
    }

    /** In the order of the ids. */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public List<StockRow> byId(Collection<Long> articles) {
        return stock.rows(List.copyOf(articles));
    }

    /** Orderable articles of which fewer are available than {@link #LOW}, the scarcest first. @param page from 1 */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public List<StockRow> low(int page, int size) {
        return stock.low(LOW, page, size);
    }

    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public int countLow() {
        return stock.countLow(LOW);
    }
}
