package io.itinera.delivery.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.ShippingRefused;
import io.itinera.shared.NoSuchRecord;

class ShippingPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<Long, LineToServe> LINES = Map.of(
        1L, line(1, "IT-1", 10, 4, false), 2L, line(2, "IT-2", 5, 0, true));

    private final ShippingPolicy policy = new ShippingPolicy();

    @Test
    @DisplayName("DEL-1 several lots of a line may leave together")
    void letsSeveralLotsLeave() {
        assertThatCode(() -> check("CONFIRMED", lot(1, 2, "A"), lot(1, 4, "B"), sterile(2, 5, TODAY))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("DEL-1 lots of a line together never exceed what is promised")
    void refusesMoreThanPromised() {
        assertThatThrownBy(() -> check("CONFIRMED", lot(1, 3, "A"), lot(1, 4, "B")))
            .isInstanceOf(ShippingRefused.MoreThanPromised.class).hasMessageContaining("7").hasMessageContaining("6");
        assertThatThrownBy(() -> check("PARTLY_SHIPPED", lot(1, Integer.MAX_VALUE, "A"), lot(1, -1, "B")))
            .isInstanceOf(ShippingRefused.MoreThanPromised.class);
        assertThatThrownBy(() -> check("CONFIRMED", lot(1, 7, "A"), lot(1, -1, "B")))
            .isInstanceOf(ShippingRefused.MoreThanPromised.class);
    }

    @Test
    @DisplayName("DEL-1 an order that is not confirmed is not shipped")
    void refusesUnconfirmedOrder() {
        assertThatThrownBy(() -> check("SUBMITTED", lot(1, 1, "A"))).isInstanceOf(ShippingRefused.OrderNotConfirmed.class);
        assertThatThrownBy(() -> check("SHIPPED", lot(1, 1, "A"))).isInstanceOf(ShippingRefused.NothingToShip.class);
    }

    @Test
    @DisplayName("DEL-1 an empty shipment is refused")
    void refusesNothing() {
        assertThatThrownBy(() -> check("CONFIRMED")).isInstanceOf(ShippingRefused.NothingToShip.class);
        assertThatThrownBy(() -> check("CONFIRMED", lot(9, 1, "A"))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("DEL-2 lots are named, sterile goods expire, nothing expired leaves")
    void refusesUntraceableAndExpiredGoods() {
        assertThatThrownBy(() -> check("CONFIRMED", lot(1, 1, " "))).isInstanceOf(ShippingRefused.LotMissing.class);
        assertThatThrownBy(() -> check("CONFIRMED", lot(2, 1, "A"))).isInstanceOf(ShippingRefused.ExpiryMissing.class);
        assertThatThrownBy(() -> check("CONFIRMED", sterile(2, 1, TODAY.minusDays(1)))).isInstanceOf(ShippingRefused.LotExpired.class);
        assertThatCode(() -> check("CONFIRMED", sterile(2, 1, TODAY))).doesNotThrowAnyException();
    }

    private void check(String status, ShipOrder.Line... lines) {
        policy.check(status, LINES, List.of(lines), TODAY);
    }

    private static ShipOrder.Line lot(long line, int quantity, String lot) {
        return new ShipOrder.Line(line, quantity, lot, null);
    }

    private static ShipOrder.Line sterile(long line, int quantity, LocalDate expiry) {
        return new ShipOrder.Line(line, quantity, "S", expiry);
    }

    private static LineToServe line(long id, String part, int confirmed, int shipped, boolean sterile) {
        return new LineToServe(id, (int) id, part, part, "BOX", confirmed, BigDecimal.ONE, confirmed, shipped, 0, 0, 0, TODAY, sterile);
    }
}
