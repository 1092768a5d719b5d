package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.boundary.ReadScope;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import io.itinera.insight.boundary.ScopeChoices.Choice;
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
        portal.sql("delete from ordering.order_line;\ndelete from catalog.article where id > 900000;\ndelete from catalog.category where id > 900000;\ndelete from ordering.purchase_order;\ndelete from accounts.site;\ndelete from accounts.cost_centre;\ndelete from contracts.contract");
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
        assertThat(choices.contracts()).extracting(Choice::code).containsExactly("RUNNING", "ENDING", "LAPSED", "NONE");
        assertThat(choices.sizes()).extracting(Choice::code).containsExactly("SMALL", "MIDDLE", "LARGE");
        assertThat(scope("NONE", null).isEverybody()).isFalse();
        assertThat(scope(null, "SMALL").isEverybody()).isFalse();
        assertThat(scope(null, null).isEverybody()).isTrue();
    }

    @Test
    @DisplayName("INS-12.5 a hospital stands in the division from which it ordered the largest amount in twelve months, of equal ones in the first; as a query of its own says")
    void knowsDivisions() {
        divisions();
        line(1, 1, "2026-03-01", "5.50");
        line(1, 2, "2025-03-19", "1000");
        line(1, 2, "2025-03-21", "5.49");
        line(2, 1, "2026-03-01", "7");
        line(2, 2, "2026-03-02", "3");
        line(2, 2, "2026-03-03", "5");
        line(3, 2, "2026-03-03", "4");
        line(3, 1, "2026-03-04", "4");
        line(4, 2, "2025-03-19", "4");
        assertThat(ofDivision("X01")).as("as much from the other is the first one by its code").containsExactly(1L, 3L);
        assertThat(ofDivision("X02")).as("many small amounts add up").containsExactly(2L);
        assertThat(ofDivision("X03")).isEmpty();
        for (String code : List.of("X01", "X02", "X03")) {
            assertThat(ofDivision(code)).as(code).map(String::valueOf).isEqualTo(portal.rows("select s.account_id from (select o.account_id, c.code, row_number() over (partition by"
                + " o.account_id order by sum(l.quantity * l.unit_price) desc, c.code) as nth from ordering.purchase_order o, ordering.order_line l, catalog.article a,"
                + " catalog.category c where l.order_id = o.id and a.id = l.article_id and c.id = a.category_id and o.submitted_at >= timestamp with time zone"
                + " '2025-03-20 12:00:00+00' group by o.account_id, c.code) s where s.nth = 1 and s.code = '" + code + "' order by 1"));
        }
    }

    @Test
    @DisplayName("INS-12.6 each choice tells how many hospitals it leaves when it is chosen alone")
    void countsWhatAChoiceLeaves() {
        divisions();
        line(2, 2, "2026-03-02", "3");
        portal.sql("update accounts.account set region = 'Aragón' where id = 5;\nupdate accounts.account set segment = 'LARGE_PUBLIC' where id in (5, 6)");
        contract(1, TODAY.minusYears(1), TODAY.minusDays(1), null);
        portal.get(Scopes.class).forgetAll();

        ScopeChoices choices = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadScope.class).choices());

        assertThat(choices.regions()).containsExactly(new Choice("Aragón", 1), new Choice("Castilla y León", 6));
        assertThat(choices.segments()).containsExactly(new Choice("LARGE_PUBLIC", 2), new Choice("PRIVATE", 5));
        assertThat(choices.groups()).isEmpty();
        assertThat(choices.contracts()).containsExactly(new Choice("RUNNING", 0), new Choice("ENDING", 0), new Choice("LAPSED", 1), new Choice("NONE", 6));
        assertThat(choices.divisions()).filteredOn(choice -> choice.hospitals() > 0).containsExactly(new Choice("X02", 1));
        for (Choice choice : choices.sizes()) {
            assertThat(hospitals(null, choice.code())).as(choice.code()).hasSize((int) choice.hospitals());
        }
    }

    private List<Long> ofDivision(String code) {
        portal.get(Scopes.class).forgetAll();
        List<Long> found = new ArrayList<>();
        portal.as(PlantedLog.ANALYST, () -> portal.inTransaction(em -> found.addAll(portal.get(Scopes.class).hospitals(Scope.lastDays(30).ofDivision(code)))));
        assertThat(Scope.lastDays(30).ofDivision(code).isEverybody()).isFalse();
        return found.stream().sorted().toList();
    }

    /** An article in each of two divisions; a third one has none. */
    private void divisions() {
        for (int n = 1; n <= 3; n++) {
            portal.sql("insert into catalog.category (id, code, name_es, name_en, name_fr) values (" + (900_000 + n) + ", 'X0" + n + "', 'Vendas', 'Bandages', 'Bandes')");
        }
        for (int n = 1; n <= 2; n++) {
            portal.sql("insert into catalog.article (id, part_number, name, manufacturer, manufacturer_part_number, emdn_code, category_id, risk_class, sterile,"
                + " single_use, latex, unit, order_multiple, status, changed_at, version) values (" + (900_000 + n) + ", 'IT-" + n + "', 'Venda', 'Acme', 'A" + n
                + "', 'M03', " + (900_000 + n) + ", 'IIa', false, true, false, 'BOX', 1, 'ORDERABLE', timestamp with time zone '2026-01-01 12:00:00+00', 1)");
        }
    }

    private void line(long account, int division, String day, String amount) {
        if (portal.rows("select id from accounts.site where id = " + account).isEmpty()) {
            order(account, 0, day);
        }
        long id = orderOf(account, day);
        portal.sql("insert into ordering.order_line (id, order_id, line_no, article_id, part_number, article_name, unit, quantity, unit_price, confirmed, shipped,"
            + " received, invoiced, cancelled) values (" + id + ", " + id + ", 1, " + (900_000 + division) + ", 'IT-1', 'Venda', 'BOX', 2, " + amount + ", 2, 0, 0, 0, 0)");
    }

    private static Scope scope(String contract, String size) {
        return new Scope(30, null, null, null, null, contract, size, null, null, null);
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
            orderOf(account, day);
        }
    }

    private long orderOf(long account, String day) {
        long id = ++lastId;
        portal.sql("insert into ordering.purchase_order (id, number, account_id, person_id, site_id, cost_centre_id, status, currency, total, submitted_at, version)"
            + " values (" + id + ", 'P-" + id + "', " + account + ", 1, " + account + ", " + account + ", 'CANCELLED', 'EUR', 10, timestamp with time zone '" + day
            + " 12:00:00+00', 1)");
        return id;
    }
}
