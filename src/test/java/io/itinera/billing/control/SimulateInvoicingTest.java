package io.itinera.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.WorkRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;

@WithDatabase
class SimulateInvoicingTest {
    @Test
    @DisplayName("BIL-8 BIL-7 invoices and settles for unplayed hospitals, and everybody sees what is due")
    void playsTheAccountsDepartment(Portal portal) {
        DeliveryFixture.twoHospitals(portal);
        for (long order = 1; order <= 2; order++) {
            long number = order;
            DeliveryFixture.confirmedOrder(portal, order, order, "CONFIRMED");
            portal.as(DeliveryFixture.OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(number)));
        }
        SimulateInvoicing accounts = portal.get(SimulateInvoicing.class);
        portal.clock().advance(Duration.ofHours(5));

        portal.as(Actor.PORTAL, accounts::play);
        assertThat(portal.rows("select account_id, paid from billing.invoice")).containsExactly("2|0.0000");
        InvoicesDue due = portal.get(InvoicesDue.class);
        assertThat(portal.as(DeliveryFixture.OTHER_BUYER, () -> due.waitingFor(DeliveryFixture.OTHER_BUYER))).isEmpty();
        portal.clock().advance(Duration.ofDays(61));
        assertThat(portal.as(DeliveryFixture.OTHER_BUYER, () -> due.waitingFor(DeliveryFixture.OTHER_BUYER)))
            .extracting(WorkRow::kind).containsExactly("invoice-overdue");
        assertThat(portal.as(DeliveryFixture.OPERATIONS, () -> due.waitingFor(DeliveryFixture.OPERATIONS)))
            .extracting(WorkRow::kind).containsExactly("receivables");
        assertThat(portal.as(Actor.PORTAL, () -> portal.get(InvoiceBrief.class).brief(Actor.PORTAL, new AccountId(2))))
            .extracting(AccountBriefRow::kind).containsExactly("overdue", "open");
        portal.clock().advance(Duration.ofDays(-1));

        portal.as(Actor.PORTAL, accounts::play);
        assertThat(portal.rows("select paid from billing.invoice")).containsExactly("158.2100");
        portal.clock().release();
    }
}
