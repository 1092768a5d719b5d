package io.itinera.ordering.budget;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.budget.BudgetActs.of2026;
import static io.itinera.ordering.budget.BudgetActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.budget.boundary.BudgetExceeded;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten gloves cost the first hospital 80 euros; its only director is the first person. */
@WithDatabase
class BudgetAlarmTest {
    private static final String GLOVES = "IT-100001";

    private Portal portal;
    private BudgetActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 10000 where article_id = 11");
        this.portal = portal;
        acts = new BudgetActs(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    private String order(int pieces) {
        put(portal, DIRECTOR, GLOVES, pieces);
        return submit(portal, DIRECTOR).number();
    }

    private void cancel(String order) {
        portal.as(DIRECTOR, () -> portal.get(CancelOrder.class).cancel(order));
    }

    @Test
    @DisplayName("ORD-25.10 to a cent below 80 % nobody is told; at 80 %, and when it is used up, those who keep budgets are, once each, also after goods came back")
    void tellsOnce() {
        acts.keep(of2026("400.01", "BLOCK"));
        order(40);
        assertThat(acts.told()).isEmpty();
        cancel(portal.rows("select number from ordering.purchase_order").get(0));
        portal.sql("update ordering.budget set amount = 400");
        String first = order(40);
        assertThat(acts.told()).containsExactly("budget-low|1|CC1 · Quirófano|2026-01-01|2026-12-31|" + first + "|80.00|80");
        String second = order(10);
        List<String> all = List.of(acts.told().get(0), "budget-spent|1|CC1 · Quirófano|2026-01-01|2026-12-31|" + second + "|0.00|100");
        assertThat(acts.told()).isEqualTo(all);
        cancel(second);
        cancel(first);
        order(40);
        order(10);
        assertThat(acts.told()).isEqualTo(all);
        assertThat(portal.rows("select reason, outcome, initiator, amount from journey.touchpoint where type = 'BUDGET_RAN_LOW' order by id"))
            .containsExactly("budget-low|COMPLETED|SYSTEM|320.0000", "budget-spent|COMPLETED|SYSTEM|80.0000");
        assertThat(portal.rows("select l.subject from alerts.letter l join alerts.alert a on a.id = l.alert_id where a.message_key like 'budget-%' order by l.id"))
            .containsExactly("Presupuesto CC1 · Quirófano: quedan 80,00 €", "El presupuesto CC1 · Quirófano está agotado");
    }

    @Test
    @DisplayName("ORD-25.10 an order that takes a budget beyond both is told as one, with what it is over; an order that is refused tells nobody")
    void tellsTheFarther() {
        acts.keep(of2026("79", "BLOCK"));
        put(portal, DIRECTOR, GLOVES, 10);
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(BudgetExceeded.class);
        assertThat(acts.told()).isEmpty();
        portal.sql("update ordering.budget set on_overrun = 'ASK'");
        String number = submit(portal, DIRECTOR).number();
        assertThat(acts.told()).containsExactly("budget-overrun|1|CC1 · Quirófano|2026-01-01|2026-12-31|" + number + "|1.00|100");
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "No"));
        portal.sql("delete from ordering.cart_line");
        put(portal, REQUESTER, GLOVES, 10);
        submit(portal, REQUESTER);
        assertThat(acts.told()).as("not again, and not the nearer one afterwards").hasSize(1);
    }

    @Test
    @DisplayName("ORD-25.10 a budget with another amount or other days is told anew, one with another overrun is not; its page stays as it was seen by what is told")
    void tellsAnew() {
        acts.keep(of2026("100", "WARN"));
        long id = acts.budgets().get(0).id();
        int seen = acts.budgets().get(0).version();
        order(10);
        acts.keep(DIRECTOR, id, seen, of2026("100", "ASK"));
        cancel(portal.rows("select number from ordering.purchase_order").get(0));
        order(10);
        assertThat(acts.told()).hasSize(1);
        acts.keep(DIRECTOR, id, seen + 1, of2026("300", "ASK"));
        order(10);
        assertThat(acts.told()).as("160 of 300").hasSize(1);
        String third = order(10);
        assertThat(acts.told()).last().isEqualTo("budget-low|1|CC1 · Quirófano|2026-01-01|2026-12-31|" + third + "|60.00|80");
        acts.keep(DIRECTOR, id, seen + 2, wish("2026-01-02", "2026-12-31", "300", "ASK"));
        String fourth = order(10);
        assertThat(acts.told()).hasSize(3).last().isEqualTo("budget-overrun|1|CC1 · Quirófano|2026-01-02|2026-12-31|" + fourth + "|20.00|100");
    }
}
