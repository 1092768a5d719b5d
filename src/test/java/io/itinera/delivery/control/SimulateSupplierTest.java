package io.itinera.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;

@WithDatabase
class SimulateSupplierTest {
    @Test
    @DisplayName("DEL-9 leads orders of unplayed hospitals on, step by step, and never touches a played one")
    void playsTheSupplier(Portal portal) {
        DeliveryFixture.twoHospitals(portal);
        DeliveryFixture.confirmedOrder(portal, 1, 1, "CONFIRMED");
        DeliveryFixture.confirmedOrder(portal, 2, 2, "SUBMITTED");
        SimulateSupplier supplier = portal.get(SimulateSupplier.class);

        portal.as(Actor.PORTAL, supplier::play);
        assertThat(statuses(portal)).containsExactly("CONFIRMED", "CONFIRMED");
        portal.as(Actor.PORTAL, supplier::play);
        assertThat(statuses(portal)).containsExactly("CONFIRMED", "SHIPPED");
        portal.clock().advance(Duration.ofHours(21));
        portal.as(Actor.PORTAL, supplier::play);

        assertThat(portal.rows("select count(*) from delivery.shipment where order_id = 2 and delivered_at is not null")).containsExactly("1");
        assertThat(portal.rows("select type, persona, initiator from journey.touchpoint where account_id = 2 order by type"))
            .containsExactly("ORDER_CONFIRMED|null|SUPPLIER", "ORDER_DELIVERED|null|SUPPLIER", "ORDER_SHIPPED|null|SUPPLIER");
        portal.clock().release();
    }

    private static java.util.List<String> statuses(Portal portal) {
        return portal.rows("select status from ordering.purchase_order order by id");
    }
}
