package io.itinera.delivery.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import io.itinera.delivery.boundary.ConfirmReceipt;
import io.itinera.delivery.boundary.ReturnGoods;
import io.itinera.delivery.boundary.ShipmentLineRow;
import io.itinera.delivery.boundary.ShipmentRow;
import io.itinera.delivery.boundary.ShippedLineRow;

/** A shipment on the page, with what somebody is about to say about it. */
public class ShipmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ShipmentRow shipment;
    private final List<Line> lines;
    private Long returnedLine;
    private Integer returnedQuantity;
    private String reason;

    ShipmentDraft(List<ShippedLineRow> goods) {
        shipment = goods.get(0).shipment();
        lines = goods.stream().map(Line::new).toList();
    }

    ConfirmReceipt.Request receipt() {
        return new ConfirmReceipt.Request(shipment.number(), lines.stream()
            .map(line -> new ConfirmReceipt.Line(line.row.id(), line.received == null ? 0 : line.received)).toList());
    }

    ReturnGoods.Request goodsReturn() {
        return new ReturnGoods.Request(shipment.number(), returnedLine, returnedQuantity, reason);
    }

    public ShipmentRow getShipment() {
        return shipment;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The lots of which something was received. */
    public List<Line> getReturnable() {
        return lines.stream().filter(line -> line.row.received() != null && line.row.received() > 0).toList();
    }

    public boolean isShort() {
        return lines.stream().anyMatch(line -> line.row.isShort());
    }

    public Long getReturnedLine() {
        return returnedLine;
    }

    public void setReturnedLine(Long returnedLine) {
        this.returnedLine = returnedLine;
    }

    public Integer getReturnedQuantity() {
        return returnedQuantity;
    }

    public void setReturnedQuantity(Integer returnedQuantity) {
        this.returnedQuantity = returnedQuantity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A lot of the shipment and how much of it arrived usable; all of it, unless somebody says otherwise. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final ShipmentLineRow row;
        private final String unit;
        private final LocalDate promisedOn;
        private Integer received;

        Line(ShippedLineRow shipped) {
            row = shipped.line();
            unit = shipped.unit();
            promisedOn = shipped.promisedOn();
            received = shipped.quantity();
        }

        public ShipmentLineRow getRow() {
            return row;
        }

        public Long getKey() {
            return row.id();
        }

        public String getCaption() {
            return row.articleName() + " · " + row.lot();
        }

        public String getUnit() {
            return unit;
        }

        public LocalDate getPromisedOn() {
            return promisedOn;
        }

        public Integer getReceived() {
            return received;
        }

        public void setReceived(Integer received) {
            this.received = received;
        }
    }
}
