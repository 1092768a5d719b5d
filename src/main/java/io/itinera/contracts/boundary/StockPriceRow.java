package io.itinera.contracts.boundary;

import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.StockRow;
import io.itinera.shared.work.PriceAhead;
import java.math.BigDecimal;

/** An article with what operations keeps of it. @param listPrice null where there is none @param ahead null where no other is announced */
public record StockPriceRow(StockRow stock, BigDecimal listPrice, PriceAhead ahead) {
    public boolean isLow() {
        return stock.orderable() && stock.available() < FindStock.LOW;
    }
}
