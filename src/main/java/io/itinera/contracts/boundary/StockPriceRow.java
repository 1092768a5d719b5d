package io.itinera.contracts.boundary;

import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.StockRow;
import java.math.BigDecimal;

/** An article with what operations keeps of it. @param listPrice null where there is none */
public record StockPriceRow(StockRow stock, BigDecimal listPrice) {
    public boolean isLow() {
        return stock.orderable() && stock.available() < FindStock.LOW;
    }
}
