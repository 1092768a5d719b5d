package io.itinera.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.contracts.ContractsFixture;
import io.itinera.contracts.control.ContractBrief;
import io.itinera.contracts.control.ContractRenewals;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.shared.work.RenewalRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class RenewalAnswersTest {
    private static final String TOUCHPOINTS = "select t.type, t.outcome, t.reason, t.account_id from journey.touchpoint t order by t.occurred_at, t.type";
    private static final String NUMBER = "C-2025-0001";

    @BeforeEach
    void layOut(Portal portal) {
        portal.sql(ContractsFixture.contract(1, NUMBER, 1, "2025-01-01", "2026-12-31"));
        portal.clock().setTo(Instant.parse("2026-12-31T22:59:00Z"));
    }

    @AfterEach
    void clear(Portal portal) {
        ContractsFixture.clear(portal);
        portal.clock().release();
    }

    @Test
    @DisplayName("CON-3.1 the director's answer is kept and is a touchpoint with the commitment at stake")
    void keepsTheAnswer(Portal portal) {
        renew(portal, CatalogFixture.BUYER);
        assertThat(portal.rows("select decision, decided_by from contracts.contract")).containsExactly("RENEW|1");
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("CONTRACT_RENEWED|COMPLETED|null|1");
        assertThat(portal.rows("select cast(amount as integer) from journey.touchpoint")).containsExactly("10000");
    }

    @Test
    @DisplayName("CON-3 the account manager is told of contracts that run or ended within 90 days, and asked about those that run")
    void tellsContractsOfNow(Portal portal) {
        portal.sql(ContractsFixture.contract(2, "C-2", 1, "2025-01-01", "2026-10-02") + ContractsFixture.contract(3, "C-3", 1, "2025-01-01", "2026-10-01")
            + ContractsFixture.contract(4, "C-4", 1, "2026-01-01", "2027-05-01"));
        Set<AccountId> hospitals = Set.of(new AccountId(1), new AccountId(2));

        portal.inTransaction(em -> {
            assertThat(portal.get(ContractBrief.class).briefs(Actor.PORTAL, hospitals).get(new AccountId(1)))
                .filteredOn(row -> !row.kind().equals("behind")).extracting(row -> row.arguments().get(0)).containsExactlyInAnyOrder(NUMBER, "C-2", "C-4");
            assertThat(portal.get(ContractRenewals.class).ending(Actor.PORTAL, hospitals, LocalDate.of(2027, 6, 30)))
                .extracting(RenewalRow::number).containsExactly(NUMBER, "C-4");
        });
        assertThat(portal.as(CatalogFixture.BUYER, () -> portal.get(FindContracts.class).own())).hasSize(4);
    }

    @Test
    @DisplayName("CON-3.2 a second answer, and one after the end, are refused")
    void refusesSecondAndLateAnswers(Portal portal) {
        portal.as(CatalogFixture.BUYER, () -> portal.get(AskRenegotiation.class).ask(NUMBER));
        assertThatThrownBy(() -> renew(portal, CatalogFixture.BUYER)).isInstanceOf(ContractDecided.class);
        portal.sql("update contracts.contract set decision = null");
        portal.clock().setTo(Instant.parse("2026-12-31T23:00:00Z"));
        assertThatThrownBy(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(LetContractLapse.class).letLapse(NUMBER)))
            .isInstanceOf(ContractOver.class);
        assertThat(portal.rows("select decision from contracts.contract")).containsExactly("null");
    }

    @Test
    @DisplayName("CON-3.3 only the hospital's own purchasing director answers")
    void refusesOthers(Portal portal) {
        assertThatThrownBy(() -> renew(portal, CatalogFixture.OTHER_BUYER)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> renew(portal, CatalogFixture.person(5, 1L, Persona.APPROVER))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(CatalogFixture.OTHER_BUYER, () -> portal.get(FindContracts.class).contract(NUMBER)))
            .isInstanceOf(NoSuchRecord.class);
        assertThat(portal.as(CatalogFixture.OTHER_BUYER, () -> portal.get(FindContracts.class).own())).isEmpty();
        assertThat(portal.rows("select decision from contracts.contract")).containsExactly("null");
    }

    @Test
    @DisplayName("CON-3.4 of many answers at the same moment one counts, and the others are told")
    void countsOneOfMany(Portal portal) throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        int taken = 0;
        try {
            List<Callable<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(() -> {
                    try {
                        renew(portal, CatalogFixture.BUYER);
                        return true;
                    } catch (ContractDecided | ChangedMeanwhile told) {
                        return false;
                    }
                });
            }
            for (Future<Boolean> answer : tabs.invokeAll(answers)) {
                taken += answer.get() ? 1 : 0;
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(taken).isEqualTo(1);
        assertThat(portal.rows("select count(*) from journey.touchpoint where outcome = 'COMPLETED'")).containsExactly("1");
    }

    private static void renew(Portal portal, Actor actor) {
        portal.as(actor, () -> portal.get(RenewContract.class).renew(NUMBER));
    }
}
