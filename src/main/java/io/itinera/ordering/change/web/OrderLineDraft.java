package io.itinera.ordering.change.web;

import io.itinera.ordering.change.boundary.OrderToChangeRow;
import java.io.Serializable;
import java.math.BigDecimal;

/** A line of an order with the quantity as it is typed. */
public class OrderLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int lineNo;
    private final String partNumber;
    private final String articleName;
    private final String unit;
    private final int orderMultiple;
    private final int ordered;
    private final BigDecimal unitPrice;
    private String quantity;

    OrderLineDraft(OrderToChangeRow.Line line) {
        lineNo = line.lineNo();
        partNumber = line.partNumber();
        articleName = line.articleName();
        unit = line.unit();
        orderMultiple = line.orderMultiple();
        ordered = line.quantity();
        unitPrice = line.unitPrice();
        quantity = Integer.toString(ordered);
    }

    public int getLineNo() {
        return lineNo;
    }

    public String getPartNumber() {
        return partNumber;
    }

    public String getArticleName() {
        return articleName;
    }

    public String getUnit() {
        return unit;
    }

    public int getOrderMultiple() {
        return orderMultiple;
    }

    public int getOrdered() {
        return ordered;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }
}
