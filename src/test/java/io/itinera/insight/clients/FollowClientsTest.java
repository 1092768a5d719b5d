package io.itinera.insight.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.Meanwhile;
import io.itinera.insight.clients.boundary.PortfolioRow;
import io.itinera.insight.clients.boundary.RenewalLine;
import io.itinera.insight.clients.boundary.Timeline;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.clients.control.PressingClients;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.control.RollupRounds;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.shared.work.WorkRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class FollowClientsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final TimelineChoice ALL = new TimelineChoice(null, null, null, 3, SPANISH);

    @Test
    @DisplayName("INS-5.1 another manager's client does not exist, in any view")
    void keepsOthersClientsOut(Portal portal) {
        PlantedLog.in(portal).at(5, "HOME_VIEWED account=2");
        FollowClients clients = portal.get(FollowClients.class);

        assertThatThrownBy(() -> as(portal, () -> clients.client("H2", SPANISH))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> clients.timeline("H2", ALL))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> clients.since("H2", "", ALL))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> portal.get(ReadTouchpoints.class)
            .page(TouchpointFilter.ofAccounts(List.of(2L)), 1, 10, () -> 0))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> portal.get(ReadTouchpoints.class)
            .page(TouchpointFilter.ofAccounts(null), 1, 10, () -> 0))).isInstanceOf(NotPermitted.class);
        assertThat(as(portal, clients::portfolio)).extracting(row -> row.client().code()).containsExactly("H1");
    }

    @Test
    @DisplayName("INS-5.7 who was away for a month was seen last before it; who was away for a quarter was not seen, whatever the supplier did meanwhile")
    void knowsWhoWasSeenLast(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(95 * 24 * 60, "HOME_VIEWED");
        log.at(5, "RENEWAL_ALERT_SENT channel=EMAIL supplier");
        assertThat(figures(portal)).as("within a quarter only").extracting(ClientFigures::lastSeen, ClientFigures::touchpoints).containsExactly(null, 1L);

        log.at(80 * 24 * 60, "CART_FILLED FAILED reason=error");
        log.at(40 * 24 * 60, "ORDER_SUBMITTED amount=100");
        assertThat(figures(portal)).extracting(ClientFigures::lastSeen, ClientFigures::failures, ClientFigures::orders, ClientFigures::touchpoints)
            .containsExactly(PlantedLog.NOW.minusSeconds(40 * 24 * 60 * 60), 0L, 0L, 1L);
    }

    private static ClientFigures figures(Portal portal) {
        return as(portal, portal.get(FollowClients.class)::portfolio).get(0).figures();
    }

    @Test
    @DisplayName("INS-5.2 the timeline tells steps in plain words, with names, newest first, and pages by id")
    void tellsStepsInPlainWords(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int fourth = log.at(9, "HOME_VIEWED");
        log.at(8, "CATALOG_SEARCHED reason=no-result object=SEARCH:guantes");
        log.at(7, "ORDER_SUBMITTED REJECTED reason=not-enough-stock amount=1234.50 object=CART:4");
        log.at(6, "ORDER_SUBMITTED amount=1234.50 object=ORDER:P-00001234");

        Timeline first = as(portal, () -> portal.get(FollowClients.class).timeline("H1", ALL));
        Timeline next = as(portal, () -> portal.get(FollowClients.class)
            .timeline("H1", new TimelineChoice(null, null, first.older(), 3, SPANISH)));

        assertThat(first.rows()).extracting(row -> row.sentence().replace('\u00a0', ' ')).containsExactly(
            "Envía el pedido P-00001234 · 1.234,50 €", "Envía un pedido · rechazado: existencias insuficientes · 1.234,50 €",
            "Busca «guantes» en el catálogo · sin resultado");
        assertThat(first.rows()).extracting(TimelineRow::who).containsOnly("Ana Ruiz 1");
        assertThat(first.older()).isEqualTo(fourth);
        assertThat(next.rows()).extracting(TimelineRow::sentence).containsExactly("Abre su página de inicio");
        assertThat(next.older()).isNull();
    }

    @Test
    @DisplayName("INS-5.6 a call tells the last thing that had gone wrong online before it, from which the timeline can be opened")
    void tellsWhatWentWrongBeforeACall(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(90, "CART_FILLED FAILED reason=error");
        int refused = log.at(60, "ORDER_SUBMITTED REJECTED reason=not-enough-stock");
        log.at(50, "CART_FILLED FAILED reason=error account=2");
        log.at(40, "HOME_VIEWED");
        log.at(30, "SUPPORT_CALLED channel=PHONE");
        log.at(20, "VISIT_HELD channel=VISIT supplier");

        List<TimelineRow> rows = as(portal, () -> portal.get(FollowClients.class).timeline("H1", ALL)).rows();
        List<TimelineRow> there = as(portal, () -> portal.get(FollowClients.class)
            .timeline("H1", new TimelineChoice(null, null, (long) refused, 3, SPANISH))).rows();

        assertThat(rows).extracting(TimelineRow::mishap).containsExactly(null, new TimelineRow.Mishap(refused, PlantedLog.NOW.minusSeconds(3600),
            "Envía un pedido · rechazado: existencias insuficientes"), null);
        assertThat(there).extracting(TimelineRow::sentence).startsWith("Envía un pedido · rechazado: existencias insuficientes").hasSize(2);
    }

    @Test
    @DisplayName("INS-5.6 a call tells nothing of what went wrong before it once that is not kept any more")
    void tellsNothingOfWhatIsNotKept(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int refused = log.at(120, "ORDER_SUBMITTED REJECTED reason=not-enough-stock");
        log.at(60, "SUPPORT_CALLED channel=PHONE");
        for (int n = 0; n < 12; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(as(portal, () -> portal.get(FollowClients.class).timeline("H1", ALL)).rows().get(0).mishap().id()).isEqualTo(refused);
        portal.sql("delete from journey.touchpoint where id = " + refused);
        assertThat(as(portal, () -> portal.get(FollowClients.class).timeline("H1", ALL)).rows()).extracting(TimelineRow::mishap).containsOnlyNulls();
    }

    @Test
    @DisplayName("INS-5.3 what happens afterwards appears, also when its number is lower, and nothing twice")
    void showsWhatHappensAfterwards(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int late = log.at(30, "HOME_VIEWED visit=8");
        log.at(5, "HOME_VIEWED");
        FollowClients clients = portal.get(FollowClients.class);
        portal.sql("delete from journey.touchpoint where id = " + late);
        Timeline shown = as(portal, () -> clients.timeline("H1", ALL));
        assertThat(as(portal, () -> clients.since("H1", shown.edge(), ALL)).rows()).isEmpty();

        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + late
            + ", timestamp with time zone '2026-03-20 11:54:58Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED')");
        log.at(1, "CART_FILLED account=2");
        log.at(1, "CART_FILLED");

        assertThat(as(portal, () -> clients.since("H1", shown.edge(), ALL)).rows()).extracting(TimelineRow::sentence)
            .containsExactly("Añade un artículo al carrito", "Abre el carrito");
    }

    @Test
    @DisplayName("INS-5.3 of more than two hundred steps that happen afterwards the newest appear, and it is said that there are more")
    void saysThatThereAreMore(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(5, "HOME_VIEWED");
        FollowClients clients = portal.get(FollowClients.class);
        Timeline shown = as(portal, () -> clients.timeline("H1", ALL));
        for (int n = 0; n < 200; n++) {
            log.at(4 - n / 100.0, "CART_VIEWED");
        }
        assertThat(as(portal, () -> clients.since("H1", shown.edge(), ALL))).satisfies(all -> assertThat(all.rows()).hasSize(200)).extracting(Meanwhile::whole).isEqualTo(true);
        log.at(1, "CART_FILLED");
        assertThat(as(portal, () -> clients.since("H1", shown.edge(), ALL))).satisfies(newest -> assertThat(newest.rows()).hasSize(200).first().extracting(TimelineRow::sentence)
            .isEqualTo("Añade un artículo al carrito")).extracting(Meanwhile::whole).isEqualTo(false);
    }

    @Test
    @DisplayName("INS-5.3 a page that showed nothing, or only what is old, looks from its opening on and not over the whole log")
    void looksNotFarBack(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        FollowClients clients = portal.get(FollowClients.class);
        TimelineChoice failed = new TimelineChoice(null, "FAILED", null, 3, SPANISH);
        Timeline nothing = as(portal, () -> clients.timeline("H1", failed));
        assertThat(nothing.edge()).isEqualTo(String.valueOf(PlantedLog.NOW.minusSeconds(3_600).toEpochMilli()));
        int shown = log.at(60 * 24 * 3, "HOME_VIEWED FAILED reason=error");
        assertThat(as(portal, () -> clients.since("H1", nothing.edge(), failed)).rows()).isEmpty();
        assertThat(as(portal, () -> clients.since("H1", "0", failed)).rows()).as("however an address was changed").isEmpty();
        Timeline old = as(portal, () -> clients.timeline("H1", failed));
        assertThat(old.rows()).hasSize(1);
        assertThat(old.edge()).as("and what it has shown").isEqualTo(nothing.edge() + "," + shown);
        log.at(60 * 24 * 2, "CART_VIEWED FAILED reason=error");
        log.at(10, "CART_FILLED FAILED reason=error");
        assertThat(as(portal, () -> clients.since("H1", old.edge(), failed)).rows()).hasSize(1);
    }

    @Test
    @DisplayName("INS-5.1 the number of another hospital's touchpoint does not tell when it was")
    void tellsNoMomentOfOthers(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(9, "HOME_VIEWED");
        int foreign = log.at(5, "HOME_VIEWED account=2");
        int own = log.at(7, "HOME_VIEWED");
        FollowClients clients = portal.get(FollowClients.class);
        assertThat(as(portal, () -> clients.timeline("H1", new TimelineChoice(null, null, (long) foreign, 3, SPANISH))).rows()).isEmpty();
        assertThat(as(portal, () -> clients.timeline("H1", new TimelineChoice(null, null, (long) own, 3, SPANISH))).rows()).hasSize(2);
    }

    @Test
    @DisplayName("INS-5.4 a hospital is stuck after one failure or three refusals within a day")
    void knowsWhoIsStuck(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(10, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(11, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(1500, "ORDER_SUBMITTED REJECTED reason=no-price");
        assertThat(stuck(portal)).isZero();
        log.at(12, "ORDER_SUBMITTED REJECTED reason=no-price");
        assertThat(stuck(portal)).isEqualTo(1);
        PortfolioRow row = as(portal, () -> portal.get(FollowClients.class).portfolio()).get(0);
        assertThat(row.reasons()).extracting(PortfolioRow.Reason::kind).containsExactly("stuck", "refusals");
        assertThat(row.reasons()).extracting(PortfolioRow.Reason::weight).containsExactly(100, 12);
    }

    @Test
    @DisplayName("INS-5.5 the manager's home names a hospital with a failure of ours or a disappointed answer, with the graver of both")
    void namesOnTheHomePageWhomToCallOn(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(3000, "ORDER_SUBMITTED FAILED reason=error");
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort,"
            + " expectation, version) values (1, 'CES', 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1,"
            + " timestamp with time zone '2026-03-01T10:00:00Z', timestamp with time zone '2026-03-01T10:01:00Z', 2, 'BELOW', 1)");

        assertThat(waiting(portal)).containsExactly(new WorkRow("client-failures", List.of("Hospital 1", 1L), null, null,
            "/insight/client?account=H1"));

        log.at(20, "ORDER_SUBMITTED FAILED reason=error");

        assertThat(waiting(portal)).extracting(WorkRow::kind, WorkRow::due)
            .containsExactly(tuple("client-stuck", LocalDate.of(2026, 3, 20)));
    }

    @Test
    @DisplayName("CLI-4.2 contracts that end within half a year come with what was bought of them, whatever is at risk first, and no other manager's")
    void tellsWhichContractsEnd(Portal portal) {
        PlantedLog.in(portal);
        contract(portal, "901, 'C-901', 1, date '2025-05-01', date '2026-04-30', 90, null");
        contract(portal, "902, 'C-902', 1, date '2025-06-01', date '2026-07-31', 30, 'RENEW'");
        contract(portal, "903, 'C-903', 1, date '2025-03-20', date '2026-09-16', 30, null");
        contract(portal, "904, 'C-904', 1, date '2026-01-01', date '2026-12-31', 30, null");
        contract(portal, "905, 'C-905', 2, date '2025-05-01', date '2026-04-30', 30, null");
        portal.sql("insert into contracts.consumption (id, contract_id, order_id, amount, consumed_at) values (901, 903, 1, 900, timestamp with time zone '2025-06-01 10:00:00Z')");
        try {
            List<RenewalLine> renewals = as(portal, () -> portal.get(FollowClients.class).renewals());

            assertThat(renewals).extracting(line -> line.contract().number(), RenewalLine::risk)
                .containsExactly(tuple("C-901", "bad"), tuple("C-903", "wait"), tuple("C-902", "good"));
            assertThat(renewals.get(1).contract().consumed()).isEqualTo(0.9);
            assertThat(renewals.get(0).contract().lagging()).isTrue();
        } finally {
            portal.sql("delete from contracts.consumption where contract_id > 900;\ndelete from contracts.contract where id > 900");
        }
    }

    @Test
    @DisplayName("CLI-4.3 a portfolio of forty hospitals takes as many statements as one of a single hospital")
    void asksForAllAtOnce(Portal portal) {
        PlantedLog.in(portal);
        as(portal, () -> portal.get(FollowClients.class).portfolio());
        int one = portal.statements(() -> as(portal, () -> portal.get(FollowClients.class).portfolio()));
        Set<AccountId> mine = new HashSet<>(Set.of(new AccountId(1)));
        for (int n = 3; n <= 42; n++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, account_manager_id, version)"
                + " values (" + n + ", 'H" + n + "', 'Hospital " + n + "', 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 4, 1)");
            mine.add(new AccountId(n));
        }
        Actor busy = new Actor(Actor.Kind.PERSON, PlantedLog.MANAGER.person(), PlantedLog.MANAGER.pseudonym(), null, Persona.ACCOUNT_MANAGER, mine);
        portal.as(busy, () -> portal.get(FollowClients.class).portfolio());

        int forty = portal.statements(() -> assertThat(portal.as(busy, () -> portal.get(FollowClients.class).portfolio())).hasSize(41));

        assertThat(forty).isEqualTo(one);
    }

    /** @param row id, number, account, first day, last day, days of notice and decision */
    private static void contract(Portal portal, String row) {
        portal.sql("insert into contracts.contract (id, number, account_id, starts_on, ends_on, notice_days, decision, title, commitment, currency, version)"
            + " values (" + row + ", 'Guantes', 1000, 'EUR', 1)");
    }

    private static int stuck(Portal portal) {
        return waiting(portal).size();
    }

    private static List<WorkRow> waiting(Portal portal) {
        return as(portal, () -> portal.get(PressingClients.class).waitingFor(PlantedLog.MANAGER));
    }

    private static <T> T as(Portal portal, Callable<T> work) {
        return portal.as(PlantedLog.MANAGER, work);
    }
}
