package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.boundary.ReadScope;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import io.itinera.insight.control.Scopes;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ScopesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private Portal portal;
    private long lastId;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        portal.sql("delete from ordering.purchase_order;\ndelete from accounts.site;\ndelete from accounts.cost_centre;\ndelete from contracts.contract");
        PlantedLog.in(portal);
        for (int n = 3; n <= 7; n++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values (" + n + ", 'H" + n
                + "', 'Hospital " + n + "', 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1)");
        }
        lastId = 0;
    }

    @Test
    @DisplayName("INS-12.1 by the contract that runs longest hospitals are running, ending within 180 days, lapsed, or never had one")
    void knowsContracts() {
        contract(1, TODAY.minusYears(1), TODAY.plusDays(181), null);
        contract(1, TODAY.minusYears(1), TODAY.plusDays(7), null);
        contract(2, TODAY.minusYears(1), TODAY.plusDays(180), null);
        contract(2, TODAY.minusYears(1), TODAY.plusDays(7), null);
        contract(3, TODAY.minusYears(1), TODAY.minusDays(1), null);
        contract(4, TODAY.plusDays(1), TODAY.plusYears(1), null);
        long ending = contract(5, TODAY.minusYears(1), TODAY, null);
        contract(5, TODAY.plusDays(1), TODAY.plusYears(1), ending);
        contract(6, TODAY, TODAY, null);
        assertThat(hospitals("RUNNING", null)).containsExactly(1L, 5L);
        assertThat(hospitals("ENDING", null)).as("what ends today is in force").containsExactly(2L, 6L);
        assertThat(hospitals("LAPSED", null)).containsExactly(3L);
        assertThat(hospitals("NONE", null)).as("one that has not begun is none yet").containsExactly(4L, 7L);
        assertThat(hospitals("x", null)).isEmpty();
    }

    @Test
    @DisplayName("INS-12.2 by the orders of twelve months hospitals stand in thirds, with equally many in the same")
    void knowsSizes() {
        order(1, 5, "2026-03-01");
        order(2, 3, "2026-03-01");
        order(3, 3, "2025-03-21");
        order(4, 9, "2025-03-19");
        order(5, 4, "2026-01-01");
        order(6, 1, "2026-01-01");
        assertThat(hospitals(null, "LARGE")).containsExactly(1L, 5L);
        assertThat(hospitals(null, "MIDDLE")).as("whatever became of their orders").containsExactly(2L, 3L);
        assertThat(hospitals(null, "SMALL")).as("orders of a year and a day ago count no more").containsExactly(4L, 6L, 7L);
        contract(1, TODAY.minusYears(1), TODAY.minusDays(1), null);
        assertThat(hospitals("LAPSED", "LARGE")).as("both together").containsExactly(1L);
    }

    @Test
    @DisplayName("INS-12.3 what can be chosen is offered in its own order, and choosing it is not everybody")
    void offers() {
        ScopeChoices choices = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadScope.class).choices());
        assertThat(choices.contracts()).containsExactly("RUNNING", "ENDING", "LAPSED", "NONE");
        assertThat(choices.sizes()).containsExactly("SMALL", "MIDDLE", "LARGE");
        assertThat(scope("NONE", null).isEverybody()).isFalse();
        assertThat(scope(null, "SMALL").isEverybody()).isFalse();
        assertThat(scope(null, null).isEverybody()).isTrue();
    }

    private static Scope scope(String contract, String size) {
        return new Scope(30, null, null, null, null, contract, size, null, null);
    }

    private List<Long> hospitals(String contract, String size) {
        portal.get(Scopes.class).forgetAll();
        List<Long> found = new ArrayList<>();
        portal.as(PlantedLog.ANALYST, () -> portal.inTransaction(em -> found.addAll(portal.get(Scopes.class).hospitals(scope(contract, size)))));
        return found.stream().sorted().toList();
    }

    private long contract(long account, LocalDate from, LocalDate to, Long follows) {
        long id = ++lastId;
        portal.sql("insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment, currency, follows_id, version) values ("
            + id + ", 'C-" + id + "', " + account + ", 'Vendas', date '" + from + "', date '" + to + "', 90, 1000, 'EUR', " + follows + ", 1)");
        return id;
    }

    private void order(long account, int times, String day) {
        portal.sql("insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (" + account + ", " + account
            + ", 'Sede', 'Calle 1', '42001', 'Soria');\ninsert into accounts.cost_centre (id, account_id, code, name) values ("
            + account + ", " + account + ", 'QX', 'Quirófano')");
        for (int n = 0; n < times; n++) {
            long id = ++lastId;
            portal.sql("insert into ordering.purchase_order (id, number, account_id, person_id, site_id, cost_centre_id, status, currency, total, submitted_at, version)"
                + " values (" + id + ", 'P-" + id + "', " + account + ", 1, " + account + ", " + account + ", 'CANCELLED', 'EUR', 10, timestamp with time zone '" + day
                + " 12:00:00+00', 1)");
        }
    }
}
