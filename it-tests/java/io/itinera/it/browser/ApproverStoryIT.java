package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.itinera.alerts.control.LetterRow;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An approver decides on a telephone about what lies above the buyer's limit. */
@OnBothDatabases
@DisplayName("An approver")
class ApproverStoryIT {
    private static final String HOSPITAL = "@hospital-universitario-cruces.example";
    private static final String BUYER = "marta.campos" + HOSPITAL;
    private static final String APPROVER = "marta.gutierrez" + HOSPITAL;
    private static final String ORDER = "select o.status, o.total, coalesce(p.email, '-'), coalesce(o.decision_reason, '-')"
        + " from ordering.purchase_order o left join accounts.person p on p.id = o.approver_id where o.number = ?";
    private static final String OTHER_HOSPITAL = "@hospital-universitari-de-bellvitge.example";
    private static final String OTHER_BUYER = "alberto.serrano" + OTHER_HOSPITAL;
    private static final String OTHER_APPROVER = "laura.mendez" + OTHER_HOSPITAL;
    private static final int MANY = 50;
    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Rows rows;

    ApproverStoryIT(Portal portal) {
        rows = new Rows(portal);
    }

    /** An order above the buyer's limit. */
    private String aboveLimit(Person buyer, List<String> parts, String reference) {
        return buyer.orders(MANY, parts, reference).stands("Por aprobar").number();
    }

    private List<String> expensive(int shelf, String buyer) {
        return new Shelf(rows, shelf).atListPrice(rows.number("select account_id from accounts.person where email = ?", buyer), 20, 90, 3);
    }

    /** What the approver was written about the order, taken from a mailbox; its link opened on a telephone where nobody is signed in. */
    private ApprovalsPage fromTheLetter(Browser browser, String number) {
        List<String> letter = rows.row("select id, recipient, subject, body from alerts.letter where recipient = ? and body like ?", APPROVER, "%" + number + "%");
        browser.page().setViewportSize(PHONE, PHONE_HEIGHT);
        browser.open(Mailbox.linkOf(new LetterRow(Long.parseLong(letter.get(0)), letter.get(1), letter.get(2), letter.get(3), 0, 0)));
        return new AlertsPage(Person.entersFrom(browser, APPROVER)).acts(number);
    }

    private static Person onTelephone(Browser browser, String email) {
        browser.page().setViewportSize(PHONE, PHONE_HEIGHT);
        return Person.signsIn(browser, email);
    }

    @Test
    @DisplayName("sees on the home page what waits and releases it with one touch")
    void releasesAnOrder(Browser browser) {
        Person buyer = Person.signsIn(browser.another(), BUYER);
        String number = aboveLimit(buyer, expensive(1, BUYER), "UCI-21");
        List<String> before = rows.row(ORDER, number);
        assertThat(before.get(0)).isEqualTo("AWAITING_APPROVAL");

        Person approver = onTelephone(browser, APPROVER);
        approver.home().waits(number).takes(number);
        ApprovalsPage approvals = new ApprovalsPage(approver.page());
        approvals.shows(number, Spanish.euros(new BigDecimal(before.get(1))), "Marta Campos").approves(number);
        approvals.says("El pedido " + number + " está aprobado");
        approvals.misses(number);

        buyer.order(number).stands("En el proveedor");
        assertThat(rows.row(ORDER, number)).containsExactly("SUBMITTED", before.get(1), APPROVER, "-");
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_SUBMITTED", 1L), entry("APPROVAL_REQUESTED", 1L),
            entry("ORDER_APPROVED", 1L)).doesNotContainKey("ORDER_REJECTED");
    }

    @Test
    @DisplayName("turns an order down with a reason, and its buyer finds the reason and the cart as it was")
    void turnsAnOrderDown(Browser browser) {
        Person buyer = Person.signsIn(browser.another(), OTHER_BUYER);
        List<String> parts = expensive(2, OTHER_BUYER);
        String number = aboveLimit(buyer, parts, "QUIR-7");

        Person approver = onTelephone(browser, OTHER_APPROVER);
        ApprovalsPage approvals = approver.approvals();
        approvals.rejects(number, "Ya hay existencias en el almacén de quirófano.");
        approvals.says("El pedido " + number + " está rechazado");
        approvals.misses(number);

        buyer.home().waits("El pedido " + number + " ha sido rechazado: Ya hay existencias");
        buyer.order(number).stands("Rechazado").shows("Ya hay existencias en el almacén de quirófano.");
        buyer.cart().holdsLines(parts.size()).holds(parts.get(0), MANY).holds(parts.get(1), MANY).holds(parts.get(2), MANY);
        assertThat(rows.row(ORDER, number)).endsWith(OTHER_APPROVER, "Ya hay existencias en el almacén de quirófano.")
            .startsWith("REJECTED");
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_REJECTED", 1L), entry("APPROVAL_REQUESTED", 1L))
            .doesNotContainKey("ORDER_APPROVED");
    }

    @Test
    @DisplayName("ALR-3 comes by the letter's link and the door, leaves a line out by touch, is asked why, and its buyer finds it in the cart and who left it out on the order")
    void leavesALineOut(Browser browser) {
        Person buyer = Person.signsIn(browser.another(), BUYER);
        List<String> parts = expensive(5, BUYER);
        String number = aboveLimit(buyer, parts, "UCI-22");
        ApprovalsPage approvals = fromTheLetter(browser, number);
        approvals.togglesByKey(number, parts.get(0)).togglesByKey(number, parts.get(0)).leavesOut(number, parts.get(1)).approves(number);
        approvals.says("Diga por qué rechaza el pedido " + number + " o deja líneas fuera");
        approvals.because(number, "De estos quedan en el almacén.").approves(number);
        approvals.says("Una línea queda fuera");
        approvals.misses(number);

        OrderPage order = buyer.order(number).stands("En el proveedor");
        order.shows(parts.get(1) + " no aprobado (" + MANY + " se habían pedido)");
        order.shows("De estos quedan en el almacén.");
        buyer.cart().holdsLines(1).holds(parts.get(1), MANY);
        assertThat(rows.texts("select l.part_number from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id where o.number = ?"
            + " order by l.line_no", number)).containsExactly(parts.get(0), parts.get(2));
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_LINES_LEFT_OUT", 1L), entry("ORDER_APPROVED", 1L));
        assertThat(rows.touchpoints("ORDER", number, "REJECTED")).containsEntry("ORDER_LINES_LEFT_OUT", 1L);
    }

    @Test
    @DisplayName("never releases an order of one's own")
    void neverReleasesOnesOwnOrder(Browser browser) {
        Person buyer = Person.signsIn(browser.another(), BUYER);
        String number = aboveLimit(buyer, expensive(7, BUYER), "PROPIO-1");
        Person approver = onTelephone(browser, APPROVER);
        ApprovalsPage approvals = approver.approvals();
        rows.change("update ordering.purchase_order set person_id = (select id from accounts.person where email = ?)"
            + " where number = ?", APPROVER, number);

        approvals.approves(number);

        approvals.says("El pedido " + number + " es suyo; tiene que decidir otra persona.");
        assertThat(rows.row(ORDER, number)).startsWith("AWAITING_APPROVAL").endsWith("-", "-");
        assertThat(rows.touchpoints("ORDER", number, "REJECTED")).containsEntry("ORDER_APPROVED", 1L);
        approver.approvals().misses(number);
    }
}
