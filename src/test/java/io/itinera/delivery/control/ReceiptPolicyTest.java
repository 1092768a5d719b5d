package io.itinera.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.boundary.ReceiptRefused;
import io.itinera.delivery.boundary.ReturnRefused;
import io.itinera.delivery.boundary.ShippedLineRow;

class ReceiptPolicyTest {
    private static final List<ShippedLineRow> GOODS = List.of(line(1, 10), line(2, 4));

    private final ReceiptPolicy policy = new ReceiptPolicy();

    @Test
    @DisplayName("DEL-5 counts what did not arrive")
    void countsWhatIsMissing() {
        assertThat(missing(false, Map.of(1L, 10, 2L, 4))).isZero();
        assertThat(missing(false, Map.of(1L, 7, 2L, 0))).isEqualTo(7);
    }

    @Test
    @DisplayName("DEL-4 a receipt is confirmed once, completely, and never beyond what was sent")
    void refusesReceiptsThatCannotBe() {
        assertThatThrownBy(() -> missing(true, Map.of(1L, 10, 2L, 4))).isInstanceOf(ReceiptRefused.AlreadyReceived.class);
        assertThatThrownBy(() -> missing(false, Map.of(1L, 10))).isInstanceOf(ReceiptRefused.LineLeftOut.class);
        assertThatThrownBy(() -> missing(false, Map.of(1L, 11, 2L, 4))).isInstanceOf(ReceiptRefused.MoreThanShipped.class);
        assertThatThrownBy(() -> missing(false, Map.of(1L, -1, 2L, 4))).isInstanceOf(ReceiptRefused.MoreThanShipped.class);
    }

    @Test
    @DisplayName("DEL-6 only what was received and kept can be returned, with a reason")
    void refusesReturnsThatCannotBe() {
        assertThatCode(() -> policy.checkReturn("IT-1", 3, 3, "roto")).doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.checkReturn("IT-1", 4, 3, "roto")).isInstanceOf(ReturnRefused.MoreThanReceived.class);
        assertThatThrownBy(() -> policy.checkReturn("IT-1", 0, 3, "roto")).isInstanceOf(ReturnRefused.MoreThanReceived.class);
        assertThatThrownBy(() -> policy.checkReturn("IT-1", 1, 3, "  ")).isInstanceOf(ReturnRefused.ReasonMissing.class);
    }

    private int missing(boolean before, Map<Long, Integer> received) {
        return policy.missing("S-00000001", before, GOODS, received);
    }

    private static ShippedLineRow line(long id, int quantity) {
        return new ShippedLineRow(1, "S-00000001", 1, "P-00000001", 1, "Almacén", "C", null, Instant.EPOCH, null, null, id, id, (int) id, "IT-" + id,
            "Venda", "BOX", quantity, "L", null, null, BigDecimal.ONE, null);
    }
}
