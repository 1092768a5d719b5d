package io.itinera.billing.boundary;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.OPERATIONS;
import static io.itinera.delivery.DeliveryFixture.OTHER_BUYER;
import static io.itinera.delivery.DeliveryFixture.REQUESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;

@WithDatabase
class BillingTest {
    private static final InvoiceQuery ALL = new InvoiceQuery(InvoiceState.ALL, null, null, null, null, 1, 20);

    @BeforeAll
    static void twoHospitals(Portal portal) {
        DeliveryFixture.twoHospitals(portal);
    }

    @Test
    @DisplayName("BIL-1 BIL-2 a shipment is invoiced once, and its sums are those of its lines")
    void invoicesOnce(Portal portal) {
        String shipment = shipped(portal, 1, 1);

        String invoice = issue(portal, shipment);

        assertThat(issue(portal, shipment)).isEqualTo(invoice);
        assertThat(portal.rows("select net, vat, total, due_on - issued_on from billing.invoice where number = '" + invoice + "'"))
            .hasSize(1).first().asString().startsWith("143.8300|14.3800|158.2100|");
        assertThat(portal.rows("select invoiced from ordering.order_line where order_id = 1 order by line_no")).containsExactly("10", "4");
        assertThat(portal.rows("select count(*) from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'INVOICE_ISSUED' and o.object_type = 'SHIPMENT' and o.object_id = '" + shipment + "'")).containsExactly("1");
    }

    @Test
    @DisplayName("BIL-1 two people who invoice the same shipment at once get the same invoice")
    void invoicesOnceInParallel(Portal portal) throws Exception {
        String shipment = shipped(portal, 2, 1);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<String> click = () -> issue(portal, shipment);
            List<Future<String>> answers = people.invokeAll(List.of(click, click, click, click));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(portal.rows("select count(*) from billing.invoice where order_id = 2")).containsExactly("1");
        assertThat(portal.rows("select count(*) from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'INVOICE_ISSUED' and o.object_type = 'SHIPMENT' and o.object_id = '" + shipment + "'")).containsExactly("1");
    }

    @Test
    @DisplayName("BIL-4 part payments add up and never exceed what is open")
    void takesPartPayments(Portal portal) {
        String invoice = issue(portal, shipped(portal, 3, 1));
        pay(portal, invoice, "100.00");
        assertThatThrownBy(() -> pay(portal, invoice, "58.22")).isInstanceOf(PaymentRefused.MoreThanOwed.class);
        assertThatThrownBy(() -> pay(portal, invoice, "0")).isInstanceOf(PaymentRefused.NothingPaid.class);
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> portal.get(RecordPayment.class).record(
            new RecordPayment.Request(invoice, BigDecimal.ONE, LocalDate.now().plusDays(2), null)))).isInstanceOf(PaymentRefused.PaidInFuture.class);
        pay(portal, invoice, "58.21");

        InvoiceRow row = portal.as(BUYER, () -> portal.get(FindInvoices.class).invoice(invoice));
        assertThat(row.isOpen()).isFalse();
        assertThat(portal.as(BUYER, () -> portal.get(FindInvoices.class).payments(row))).hasSize(2);
        assertThat(portal.rows("select outcome, amount, reason from journey.touchpoint where type = 'PAYMENT_RECORDED' and reason = 'more-than-owed'"))
            .containsExactly("REJECTED|58.2200|more-than-owed");
    }

    @Test
    @DisplayName("BIL-5 another hospital's invoice does not exist, a requester reads none, operations read all")
    void keepsTheWall(Portal portal) {
        String invoice = issue(portal, shipped(portal, 4, 1));
        FindInvoices find = portal.get(FindInvoices.class);
        DownloadInvoice download = portal.get(DownloadInvoice.class);

        assertThatThrownBy(() -> portal.as(OTHER_BUYER, () -> find.invoice(invoice))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(OTHER_BUYER, () -> download.download(invoice, Locale.ENGLISH))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(REQUESTER, () -> find.invoice(invoice))).isInstanceOf(NotPermitted.class);
        assertThat(portal.as(OPERATIONS, () -> find.invoice(invoice)).accountId()).isEqualTo(1);
        assertThat(portal.as(OTHER_BUYER, () -> find.own(ALL))).allMatch(row -> row.accountId() == 2);
        assertThat(portal.as(OTHER_BUYER, () -> find.ownTotals(ALL)).all()).isEqualTo(portal.as(OTHER_BUYER, () -> find.own(ALL)).size());
        assertThat(portal.as(BUYER, () -> download.download(invoice, Locale.ENGLISH)).fileName()).isEqualTo(invoice + ".pdf");
        assertThat(portal.rows("select t.outcome from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'INVOICE_DOWNLOADED' and o.object_id = '" + invoice + "'")).containsExactly("COMPLETED");
        assertThat(portal.rows("select t.account_id, t.reason, (select count(*) from journey.touchpoint_object o where o.touchpoint_id = t.id)"
            + " from journey.touchpoint t where t.type = 'INVOICE_DOWNLOADED' and t.outcome = 'REJECTED'"))
            .as("the attempt is kept, but not in the invoice's case").containsExactly("2|no-such-record|0");
        portal.as(OPERATIONS, () -> download.download(invoice, Locale.ENGLISH));
        assertThat(portal.rows("select account_id, initiator from journey.touchpoint where type = 'INVOICE_DOWNLOADED' and persona = 'OPERATIONS'"))
            .as("what the supplier's people take is no step of the hospital's journey").containsExactly("null|SUPPLIER");
    }

    @Test
    @DisplayName("BIL-7 lists filter, count and stay within three statements")
    void listsWithinBudget(Portal portal) {
        String invoice = issue(portal, shipped(portal, 5, 2));
        portal.sql("update billing.invoice set issued_on = date '2026-01-01', due_on = date '2026-03-02' where number = '" + invoice + "'");
        FindInvoices find = portal.get(FindInvoices.class);
        InvoiceQuery overdue = new InvoiceQuery(InvoiceState.OVERDUE, invoice.toLowerCase(Locale.ROOT), LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1), "-open", 1, 20);

        int statements = portal.statements(() -> portal.as(OTHER_BUYER, () -> {
            assertThat(find.ownTotals(overdue).overdueAmount()).isEqualByComparingTo("158.21");
            assertThat(find.own(overdue)).extracting(InvoiceRow::number).containsExactly(invoice);
        }));

        assertThat(statements).isLessThanOrEqualTo(3);
        assertThat(portal.as(OPERATIONS, () -> find.receivables(overdue))).hasSize(1);
        assertThatThrownBy(() -> portal.as(BUYER, () -> find.receivables(ALL))).isInstanceOf(NotPermitted.class);
    }

    private static String shipped(Portal portal, long order, long account) {
        DeliveryFixture.confirmedOrder(portal, order, account, "CONFIRMED");
        return portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(DeliveryFixture.everything(order)));
    }

    private static String issue(Portal portal, String shipment) {
        return portal.as(OPERATIONS, () -> portal.get(IssueInvoice.class).issue(shipment).number());
    }

    private static void pay(Portal portal, String invoice, String amount) {
        portal.as(OPERATIONS, () -> portal.get(RecordPayment.class).record(
            new RecordPayment.Request(invoice, new BigDecimal(amount), LocalDate.now(), "TRF-1")));
    }
}
