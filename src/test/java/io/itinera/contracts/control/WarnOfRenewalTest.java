package io.itinera.contracts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.catalog.CatalogFixture;
import io.itinera.contracts.ContractsFixture;
import io.itinera.contracts.boundary.ContractRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class WarnOfRenewalTest {
    private static final String SENT = "select o.object_id from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
        + " where t.type = 'RENEWAL_ALERT_SENT' order by o.object_id";
    private static final String BOOKED = "select contract_id, step_days from contracts.renewal_warning order by contract_id, step_days";

    @BeforeEach
    void layOut(Portal portal) {
        portal.sql(ContractsFixture.contract(1, "C-2025-0001", 1, "2025-01-01", "2026-12-31"));
        at(portal, "2026-11-01");
    }

    @AfterEach
    void clear(Portal portal) {
        ContractsFixture.clear(portal);
        portal.clock().release();
    }

    @Test
    @DisplayName("CON-4.3 warns once of each step, whatever number of times it looks")
    void warnsOnce(Portal portal) {
        warn(portal);
        warn(portal);
        assertThat(portal.rows(SENT)).containsExactly("C-2025-0001");
        at(portal, "2026-12-01");
        warn(portal);
        warn(portal);
        assertThat(portal.rows(SENT)).hasSize(2);
        at(portal, "2026-12-24");
        warn(portal);
        assertThat(portal.rows(SENT)).hasSize(3);
    }

    @Test
    @DisplayName("CON-4.4 after days of standing still sends only the nearest step and books the farther ones as passed over")
    void sendsTheNearestOnly(Portal portal) {
        at(portal, "2026-12-26");
        warn(portal);
        assertThat(portal.rows(SENT)).hasSize(1);
        assertThat(portal.rows(BOOKED)).containsExactly("1|7", "1|30", "1|90", "1|180");
    }

    @Test
    @DisplayName("CON-4.5 several instances at the same moment warn once")
    void warnsOnceInParallel(Portal portal) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> looks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                looks.add(Executors.callable(() -> warn(portal)));
            }
            for (Future<Object> look : instances.invokeAll(looks)) {
                look.get();
            }
        } finally {
            instances.shutdownNow();
        }
        assertThat(portal.rows(SENT)).hasSize(1);
    }

    @Test
    @DisplayName("CON-4.7 the home page and the contract ask with the first warning and not before, however short the term")
    void asksAsItWarns(Portal portal) {
        portal.sql(ContractsFixture.contract(2, "C-2026-0002", 1, "2026-11-01", "2027-10-31"));
        portal.sql(ContractsFixture.contract(3, "C-2026-0003", 1, "2026-11-01", "2027-01-15"));
        assertThat(asked(portal, "2026-11-01")).as("the one of the fixture").containsExactly("C-2025-0001");
        assertThat(asked(portal, "2026-12-15")).as("90 days before the end of the short one lie before its first").containsExactly("C-2025-0001");
        assertThat(asked(portal, "2026-12-16")).containsExactly("C-2025-0001", "C-2026-0003");
        assertThat(asked(portal, "2027-01-15")).containsExactly("C-2026-0003");
        assertThat(asked(portal, "2027-05-03")).isEmpty();
        assertThat(asked(portal, "2027-05-04")).containsExactly("C-2026-0002");
    }

    /** By the director's home page, and by the contracts themselves, which have to say the same. */
    private static List<String> asked(Portal portal, String day) {
        at(portal, day);
        List<String> asked = new ArrayList<>();
        List<String> due = new ArrayList<>();
        portal.inTransaction(em -> {
            portal.as(CatalogFixture.BUYER, () -> portal.get(RenewalWork.class).waitingFor(CatalogFixture.BUYER)).stream()
                .map(row -> row.link().substring(row.link().indexOf('=') + 1)).forEach(asked::add);
            portal.get(Contracts.class).of(CatalogFixture.BUYER.account()).stream().filter(row -> row.state(LocalDate.parse(day)).equals("RENEWAL_DUE"))
                .map(ContractRow::number).forEach(due::add);
        });
        assertThat(due).isEqualTo(asked);
        return asked;
    }

    @Test
    @DisplayName("CON-4.6 warns neither of a decided contract nor after its end nor before its time")
    void warnsOnlyWhenNeeded(Portal portal) {
        portal.sql("update contracts.contract set decision = 'RENEW', decided_by = 1, decided_at = current_timestamp where id = 1");
        warn(portal);
        portal.sql("update contracts.contract set decision = null where id = 1");
        at(portal, "2027-01-01");
        warn(portal);
        at(portal, "2026-07-03");
        warn(portal);
        assertThat(portal.rows(SENT)).isEmpty();
        assertThat(portal.rows(BOOKED)).isEmpty();
    }

    @Test
    @DisplayName("CON-4.7 one contract that cannot be warned of does not keep the others from it")
    void goesOn(Portal portal) {
        portal.sql(ContractsFixture.contract(2, "C-2025-0002", 2, "2025-01-01", "2026-12-30"));
        warn(portal);
        assertThat(portal.rows(SENT)).containsExactly("C-2025-0001", "C-2025-0002");
    }

    private static void at(Portal portal, String day) {
        portal.clock().setTo(Instant.parse(day + "T09:00:00Z"));
    }

    private static void warn(Portal portal) {
        portal.get(WarnOfRenewal.class).warn();
    }
}
