package io.itinera.ordering.standing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunRow;
import io.itinera.ordering.standing.boundary.StandingRow;
import io.itinera.platform.web.Fmt;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingWordsViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final RunRow ASKING = new RunRow(DAY, DAY, RunRow.ASKED, DAY, null, null);

    @ParameterizedTest
    @DisplayName("ORD-14.2 a rhythm reads as a sentence: which day of the month, or which of some, a working day for instance")
    @CsvSource(delimiter = '|', value = {
        "es|MONTH_FIRST|1|MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY|Cada mes, el primer día laborable",
        "es|MONTH_LAST|2|MONDAY THURSDAY|Cada 2 meses, el último lunes o jueves",
        "es|MONTH_FIRST|1|MONDAY TUESDAY SATURDAY|Cada mes, el primer lunes, martes o sábado",
        "es|WEEKS|1|MONDAY THURSDAY|Cada semana: lunes, jueves",
        "fr|MONTH_FIRST|1|MONDAY|Chaque mois, le premier lundi",
        "fr|MONTH_LAST|3|MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY|Tous les 3 mois, le dernier jour ouvrable",
        "en|MONTH_FIRST|1|MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY|Every month on the first working day",
        "en|MONTH_LAST|2|MONDAY FRIDAY|Every 2 months on the last Monday or Friday"})
    void saysTheRhythm(String language, String kind, int every, String weekdays, String sentence) {
        Set<DayOfWeek> days = Arrays.stream(weekdays.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        assertThat(words(language).rhythm(new RhythmRow(kind, every, days, null, DAY, null, null))).isEqualTo(sentence);
    }

    @Test
    @DisplayName("ORD-14.1 ORD-14.9 whoever cannot answer reads whose answer a run waits for, and is not asked")
    void saysWhoAnswers() {
        StandingWordsView words = words("en");
        assertThat(words.answerBy(standing("Ana Pardo", true), DAY)).startsWith("Answer by ");
        assertThat(words.answerBy(standing("Ana Pardo", false), DAY)).startsWith("Ana Pardo is to answer by ");
        assertThat(words.answerBy(standing(null, false), DAY)).startsWith("It is in nobody’s name.");
        assertThat(words.look(standing("Ana Pardo", true))).isEqualTo("Look and answer");
        assertThat(words.look(standing("Ana Pardo", false))).isEqualTo("See");
        assertThat(words.state(ASKING, standing("Ana Pardo", true))).isEqualTo("ASKED");
        assertThat(words.state(ASKING, standing("Ana Pardo", false))).isEqualTo("AWAITED");
    }

    private static StandingRow standing(String owner, boolean mayChange) {
        return new StandingRow(1, "Planta 3", 7L, owner, "ACTIVE", null, 1, DAY, mayChange);
    }

    private static StandingWordsView words(String language) {
        StandingWordsView words = new StandingWordsView();
        words.fmt = new Fmt() {
            @Override
            public Locale getLocale() {
                return Locale.forLanguageTag(language);
            }
        };
        return words;
    }
}
