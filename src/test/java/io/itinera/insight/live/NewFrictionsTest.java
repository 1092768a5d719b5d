package io.itinera.insight.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.live.boundary.NewsRow;
import io.itinera.insight.live.boundary.NewsSheet;
import io.itinera.insight.live.boundary.ReadNews;
import io.itinera.insight.live.control.News;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which frictions and answers an open page is told of, one by one. */
@WithDatabase
class NewFrictionsTest {
    /** In minutes. */
    private static final double DAY = 24 * 60;
    private static final Scope ALL = Scope.lastDays(30);
    private static final Scope OF_TWO = new Scope(30, null, null, null, "H2", null, null, null, null, null);

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void open(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
        portal.get(News.class).forget();
        log.at(30, "HOME_VIEWED visit=99");
    }

    @Test
    @DisplayName("MAP-12.4 what detectors find that need not wait is told with kind and hospital: of a touchpoint alone, of a way, of a browser, and what the supplier records")
    void tellsFrictions() {
        log.at(5, "CART_FILLED FAILED reason=error visit=3");
        long edge = edge();
        log.at(0.5, "HOME_VIEWED object=PAGE:/h");
        log.at(0.4, "CART_VIEWED object=CART:1");
        log.at(0.3, "HOME_VIEWED object=PAGE:/h");
        log.at(0.2, "INPUT_REFUSED REJECTED reason=required");
        log.at(0.15, "INPUT_REFUSED REJECTED reason=required");
        log.at(0.1, "RAGE_CLICKED visit=4");
        int late = log.at(0, "ORDER_DELIVERED supplier reason=late account=2 visit=5");
        later(1);
        assertThat(told(edge, ALL, null)).containsExactly("late-delivery Hospital 2", "rage-click Hospital 1", "repeated-input Hospital 1", "quick-return Hospital 1");
        assertThat(told(edge, ALL, "rage-click")).containsExactly("rage-click Hospital 1");
        assertThat(sheet(edge, OF_TWO, null).newest()).containsExactly(new NewsRow(late, PlantedLog.NOW, "late-delivery", "Late delivery", "Hospital 2", "H2"));
        assertThat(told(edge(), ALL, null)).as("to a page that knows them").isEmpty();
    }

    @Test
    @DisplayName("MAP-12.4 each is told once, however often it is asked; a step that is recorded after the next one makes it a friction all the same")
    void tellsEachOnce() {
        long edge = edge();
        log.at(0.5, "HOME_VIEWED object=PAGE:/h");
        int between = log.at(0.4, "CART_VIEWED object=CART:1");
        portal.sql("delete from journey.touchpoint_object where touchpoint_id = " + between + ";\ndelete from journey.touchpoint where id = " + between);
        log.at(0.3, "HOME_VIEWED object=PAGE:/h");
        later(1);
        assertThat(told(edge, ALL, null)).isEmpty();
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, pseudonym, visit, channel, initiator, outcome) values (" + between
            + ", timestamp with time zone '" + PlantedLog.NOW.minusSeconds(24) + "', 'CART_VIEWED', 1, '" + PlantedLog.BUYER + "', '" + PlantedLog.VISIT
            + "', 'WEB', 'CUSTOMER', 'COMPLETED');\ninsert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + between
            + ", 'CART', '1', 'subject')");
        later(2);
        assertThat(told(edge, ALL, null)).containsExactly("quick-return Hospital 1");
        log.at(0, "HOME_VIEWED visit=8");
        later(3);
        assertThat(told(edge, ALL, null)).containsExactly("quick-return Hospital 1");
    }

    @Test
    @DisplayName("MAP-12.4 detectors look once for all pages, those that need not wait not at all while nothing turns up; a kind that only all days together tell is none, and its page says so")
    void looksOnceForAll() {
        long edge = edge();
        later(1);
        assertThat(portal.statements(() -> sheet(edge, ALL, null))).as("the newest touchpoints, and whose time is over").isEqualTo(12);
        log.at(0, "CART_FILLED FAILED reason=error");
        later(2);
        assertThat(told(edge, ALL, null)).hasSize(1);
        assertThat(portal.statements(() -> sheet(edge, ALL, "failure"))).as("another page in the same second").isZero();
        log.at(60 * 24 * 9, "CART_VIEWED visit=7 object=CART:7");
        later(3);
        assertThat(told(edge, ALL, null)).hasSize(1);
        assertThat(isTold("failure")).isTrue();
        assertThat(isTold("abandoned-cart")).isTrue();
        assertThat(isTold("scroll-to-fro")).isFalse();
    }

    @Test
    @DisplayName("MAP-12.4 a cart with which nobody went on is told when its day is over, to the pages that were open then, as the newest however old its touchpoint is; one that was ordered never")
    void tellsWhatWaited() {
        log.at(DAY - 0.05, "CART_FILLED amount=10 visit=21");
        log.at(DAY - 0.05, "CART_FILLED amount=10 account=2 visit=22");
        log.at(DAY - 10, "ORDER_SUBMITTED account=2 visit=22");
        long edge = edge();
        log.at(0, "CART_FILLED FAILED reason=error visit=3");
        later(2);
        assertThat(told(edge, ALL, null)).containsExactly("failure Hospital 1");
        later(4);
        assertThat(told(edge, ALL, null)).containsExactly("abandoned-cart Hospital 1", "failure Hospital 1");
        assertThat(told(edge, ALL, "abandoned-cart")).containsExactly("abandoned-cart Hospital 1");
        assertThat(told(edge(), ALL, null)).as("to a page that was opened since").isEmpty();
        later(6);
        assertThat(told(edge, ALL, null)).hasSize(2);
    }

    @Test
    @DisplayName("MAP-12.4 the newest eight stand one by one and all are counted; what is reported of very many times at once may be more than is told")
    void isBounded() {
        long edge = edge();
        for (int n = 0; n < 9; n++) {
            log.at(0, "CART_FILLED FAILED reason=error visit=" + (n + 10));
        }
        later(1);
        assertThat(sheet(edge, ALL, null).newest()).hasSize(8);
        assertThat(sheet(edge, ALL, null).count()).isEqualTo(9);
        assertThat(sheet(edge, ALL, null).whole()).isTrue();
        for (int n = 0; n < 11; n++) {
            log.at(60 * n, "SUPPORT_CALLED channel=PHONE visit=" + (n + 30));
        }
        later(2);
        assertThat(sheet(edge, ALL, null).whole()).isFalse();
    }

    @Test
    @DisplayName("MAP-12.4 of what is reported at once of a long time the newest ten minutes are looked at, and nothing of a time in which no page was open")
    void looksNoLonger() {
        long edge = edge();
        for (int n = 0; n < 40; n++) {
            log.at(n * 0.4, "CART_FILLED FAILED reason=error visit=" + (n + 10));
        }
        later(1);
        assertThat(sheet(edge, ALL, null).count()).as("one stretch of sixteen minutes").isZero();
        assertThat(sheet(edge, ALL, null).whole()).isFalse();
        long open = edge();
        log.at(0, "CART_FILLED FAILED reason=error visit=90");
        later(62);
        assertThat(sheet(open, ALL, null).count()).isZero();
        assertThat(sheet(open, ALL, null).whole()).isFalse();
    }

    @Test
    @DisplayName("INS-10.2 a page of chosen hospitals that tells what comes is a look at their touchpoints, one of everybody is none")
    void isALook() {
        portal.sql("delete from insight.look");
        portal.as(PlantedLog.ANALYST, () -> opens(ALL));
        portal.as(PlantedLog.ANALYST, () -> opens(OF_TWO));
        assertThat(portal.rows("select what, accounts from insight.look")).containsExactly("TOUCHPOINTS|,2,");
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> opens(OF_TWO))).isInstanceOf(NotPermitted.class);
    }

    private boolean opens(Scope scope) {
        portal.get(ReadNews.class).opens(scope);
        return true;
    }

    @Test
    @DisplayName("MAP-12.5 an answer is told with after which touchpoint and by which hospital it was given, never with its mark or its words; putting a question aside is none")
    void tellsAnswers() {
        long edge = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).edge());
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, remark, version) values (77001, 'CES',"
            + " 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1, timestamp with time zone '2026-03-20 11:00:00Z', timestamp with time zone '2026-03-20 12:00:00Z', 3, 'Lento', 1)");
        int given = log.at(0, "SURVEY_ANSWERED object=SURVEY:77001");
        log.at(0, "SURVEY_DISMISSED object=SURVEY:77001");
        later(1);
        NewsSheet sheet = answers(edge, ALL);
        assertThat(sheet.newest()).containsExactly(new NewsRow(given, PlantedLog.NOW, "ORDER_SUBMITTED", "Question answered · Submits an order", "Hospital 1", "H1"));
        assertThat(sheet.count()).isEqualTo(1);
        assertThat(answers(edge, OF_TWO).newest()).isEmpty();
        assertThat(portal.statements(() -> answers(edge, ALL))).as("another page").isZero();
    }

    @Test
    @DisplayName("MAP-12.3 only analysts are told of frictions and answers")
    void tellsAnalystsOnly() {
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).edgeOfFrictions())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).frictions(0, ALL, null, Locale.ENGLISH))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).answers(0, ALL, Locale.ENGLISH))).isInstanceOf(NotPermitted.class);
    }

    private void later(int seconds) {
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(seconds));
    }

    private long edge() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).edgeOfFrictions());
    }

    private boolean isTold(String kind) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).isTold(kind));
    }

    private List<String> told(long edge, Scope scope, String kind) {
        return sheet(edge, scope, kind).newest().stream().map(row -> row.code() + " " + row.hospital()).toList();
    }

    private NewsSheet sheet(long edge, Scope scope, String kind) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).frictions(edge, scope, kind, Locale.ENGLISH));
    }

    private NewsSheet answers(long edge, Scope scope) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).answers(edge, scope, Locale.ENGLISH));
    }
}
