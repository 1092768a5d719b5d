package io.itinera.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeViewTest {
    @Test
    @DisplayName("INS-2 a period's first or last day that is none, or of a year that no database writes so, is as good as absent")
    void leavesOutWhatIsNoDay() {
        for (String none : Arrays.asList("+999999999-12-31", "-999999999-01-01", "+10000-01-01", "0000-01-01", "2026-02-30", "yesterday", " ", "", null)) {
            assertThat(view(none, none).scope().first()).as(none).isNull();
            assertThat(view(none, none).scope().last()).as(none).isNull();
        }
        assertThat(view("2026-02-03", "2026-02-04").scope().first()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(view("2026-02-03", "9999-12-31").scope().last()).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    @DisplayName("MAP-1.6 days turned round are told, and what was typed stays")
    void tellsDaysTurnedRound() {
        ScopeView turned = view("2026-02-04", "2026-02-03");
        assertThat(turned.isTurnedRound()).isTrue();
        assertThat(turned.getFrom() + " " + turned.getTo()).isEqualTo("2026-02-04 2026-02-03");
        assertThat(view("2026-02-03", "2026-02-03").isTurnedRound()).isFalse();
        assertThat(view("2026-02-03", null).isTurnedRound()).isFalse();
        assertThat(view("2026-02-03", "yesterday").isTurnedRound()).isFalse();
    }

    @Test
    @DisplayName("INS-12.4 a page that shows the same is reached by the days of one's own as well as by a number of days, with the hospitals")
    void carriesItsDaysOn() {
        ScopeView own = view("2026-02-03", "2026-02-04");
        own.setRegion("Castilla y León");
        assertThat(own.getChosen()).isEqualTo("days=&from=2026-02-03&to=2026-02-04&region=Castilla+y+Le%C3%B3n");
        ScopeView lately = view(null, null);
        lately.setDays("30");
        assertThat(lately.getChosen()).isEqualTo("days=30");
        assertThat(view("2026-02-03&x", null).getDates()).isEqualTo("days=&from=2026-02-03%26x");
    }

    private static ScopeView view(String from, String to) {
        ScopeView view = new ScopeView();
        view.setFrom(from);
        view.setTo(to);
        return view;
    }
}
