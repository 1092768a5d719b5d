package io.itinera.insight.foreign;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.foreign.ForeignLogTest.file;
import static io.itinera.insight.foreign.ForeignLogTest.packed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.foreign.boundary.ImportForeignLog;
import io.itinera.insight.foreign.boundary.ImportForeignLog.Request;
import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.platform.text.Texts;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no log, or too much of one, is told with its line, and leaves nothing. */
@WithDatabase
class LogFileTest {
    private static final String EVENT = "<event><string key='concept:name' value='a'/></event>\n";

    private Portal portal;

    @BeforeEach
    void nothingYet(Portal portal) {
        this.portal = portal;
        ForeignLogTest.TABLES.forEach(table -> portal.sql("delete from insight." + table));
        PlantedLog.in(portal);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
            Arguments.of("", Reason.FORMAT, 0), Arguments.of("case,activity\n1,a\n", Reason.FORMAT, 0), Arguments.of("SQLite format 3\0", Reason.FORMAT, 0),
            Arguments.of("<html><body/></html>", Reason.FORMAT, 1), Arguments.of("<log/>", Reason.EMPTY, 1), Arguments.of("<log><trace/></log>", Reason.EMPTY, 0),
            Arguments.of("<log>\n<trace>\n" + EVENT + "</log>", Reason.SYNTAX, 4), Arguments.of("<log>\n<trace>", Reason.SYNTAX, 2),
            Arguments.of("<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<log><string key='a' value='&x;'/></log>", Reason.DOCTYPE, 1),
            Arguments.of("<log>\n<string key='a' value='&x;'/>" + EVENT + "</log>", Reason.SYNTAX, 2),
            Arguments.of("<log>\n<trace><event><text key='a' value='b'/></event></trace></log>", Reason.ELEMENT, 2),
            Arguments.of("<log>\n<trace>" + EVENT + "<string key='a' value='b'/></trace></log>", Reason.ELEMENT, 3),
            Arguments.of("<log><trace>" + EVENT + "</trace>\n<string key='a' value='b'/></log>", Reason.ELEMENT, 3),
            Arguments.of("<log><trace>\n<event><string value='b'/></event></trace></log>", Reason.MISSING, 2),
            Arguments.of("<log><trace>\n<event><list key='l'><values><int key='n'/></values></list></event></trace></log>", Reason.MISSING, 2),
            Arguments.of("<log><trace>\n<event><date key='time:timestamp' value='yesterday'/></event></trace></log>", Reason.MOMENT, 2),
            Arguments.of("<log><trace>\n<event><date key='time:timestamp' value='+12026-01-01T00:00:00Z'/></event></trace></log>", Reason.MOMENT, 2),
            Arguments.of("<log><trace>\n<event><string key='concept:name' value='" + "x".repeat(401) + "'/></event></trace></log>", Reason.NAME_TOO_LONG, 2),
            Arguments.of("<log><trace>\n<event><string key='a' value='" + "x".repeat(200_000) + "'/></event></trace></log>", Reason.TOO_LONG, 2),
            Arguments.of("<log>" + "<string key='a' value='b'>".repeat(21) + "</string>".repeat(21) + EVENT + "</log>", Reason.TOO_DEEP, 1),
            Arguments.of(ocel("{\"id\":\"e\",\"type\":\"t\",\"time\":\"2026-01-01T00:00:00Z\"}", "").replace("\"objectTypes\"", "\"types\""), Reason.MISSING, 4),
            Arguments.of(ocel("{\"id\":\"e\",\"type\":\"t\"}", ""), Reason.MISSING, 2), Arguments.of(ocel("7", ""), Reason.ELEMENT, 2),
            Arguments.of(ocel("{\"id\":\"e\",\"type\":\"t\",\"time\":\"2026-13-01T00:00:00Z\"}", ""), Reason.MOMENT, 2),
            Arguments.of(ocel("{\"id\":\"e\",,}", ""), Reason.SYNTAX, 2), Arguments.of("{\"events\":[\n", Reason.SYNTAX, 2),
            Arguments.of(ocel(event("e", "t", "o"), object("o")) + "{}", Reason.SYNTAX, 4),
            Arguments.of(ocel("{\"id\":" + "[".repeat(30) + "]".repeat(30) + "}", ""), Reason.TOO_DEEP, 2),
            Arguments.of(ocel("{\"id\":\"e\\u0000\",\"type\":\"t\",\"time\":\"2026-01-01T00:00:00Z\"}", ""), Reason.LETTER, 2),
            Arguments.of(ocel("{\"id\":\"e\\ud800\",\"type\":\"t\",\"time\":\"2026-01-01T00:00:00Z\"}", ""), Reason.LETTER, 2),
            Arguments.of(ocel(event("e", "t", "o"), object("o") + "," + object("o")), Reason.TWICE, 0),
            Arguments.of(ocel(event("e", "t", "o") + "," + event("e", "t", "o"), object("o")), Reason.TWICE, 0),
            Arguments.of(ocel(event("e", "t", "p"), object("o")), Reason.OBJECT_UNKNOWN, 0),
            Arguments.of(ocel(event("e", "u", "o"), object("o")), Reason.TYPE_UNKNOWN, 0),
            Arguments.of(ocel("", object("o")), Reason.EMPTY, 0));
    }

    @ParameterizedTest(name = "{1} in line {2}")
    @DisplayName("INS-9.5 a file that is no sound log is refused with its line and the reason, and leaves nothing but the touchpoint")
    @MethodSource("broken")
    void tellsWhatIsWrong(String file, Reason reason, int line) {
        LogFileUnreadable refusal = refused(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.arguments().get(0)).isEqualTo(line);
        assertLeftNothing(refusal);
    }

    @Test
    @DisplayName("INS-9.5 a packed file that is cut off is refused, also when rows were written already")
    void tellsWhatIsCutOff() {
        byte[] whole = packed(("<log>" + ("<trace>" + EVENT.repeat(3) + "</trace>").repeat(3000) + "</log>").getBytes(StandardCharsets.UTF_8));
        LogFileUnreadable refusal = refused(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)));
        assertThat(refusal.reason()).isEqualTo(Reason.CUT_OFF);
        assertLeftNothing(refusal);
        byte[] json = packed(file("kitchen.jsonocel"));
        assertThat(refused(new ByteArrayInputStream(Arrays.copyOf(json, json.length / 2))).reason()).isEqualTo(Reason.CUT_OFF);
    }

    @Test
    @DisplayName("INS-9.5 a small file that unpacks to a huge one is stopped")
    void stopsWhatUnpacksWithoutEnd() {
        byte[] blanks = new byte[8 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(refused(endless("<log><trace>" + EVENT, blanks)).reason()).isEqualTo(Reason.TOO_LONG);
        byte[] traces = ("<trace>" + EVENT + "</trace>" + " ".repeat(100_000)).repeat(80).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(endless("<log>", traces)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("INS-9.5 more declared types than are kept are stopped while they are read")
    void stopsEndlessHeads() {
        byte[] types = "{\"name\":\"a\",\"attributes\":[]},".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(endless("{\"objectTypes\":[", types)).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    @DisplayName("INS-9.5 activities with a running number in their names are refused")
    void refusesRunningNumbers() {
        String traces = IntStream.rangeClosed(0, 2000).mapToObj(n -> "<trace>" + EVENT.replace("'a'", "'a" + n + "'") + "</trace>")
            .collect(Collectors.joining());
        LogFileUnreadable refusal = refused(new ByteArrayInputStream(("<log>" + traces + "</log>").getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_KINDS);
        assertLeftNothing(refusal);
    }

    private static InputStream endless(String beginning, byte[] piece) {
        return new SequenceInputStream(Collections.enumeration(Stream.<InputStream>concat(
            Stream.of(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8))),
            Stream.generate(() -> new ByteArrayInputStream(piece)).limit(40)).toList()));
    }

    @ParameterizedTest
    @DisplayName("INS-9.5 every reason is a sentence, and one without gaps for timelines, in every language")
    @EnumSource(Reason.class)
    void isSaidInEveryLanguage(Reason reason) {
        LogFileUnreadable refusal = new LogFileUnreadable(reason, 7, "what");
        for (String language : new String[] {"en", "es", "fr"}) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            assertThat(texts.get("refusal." + refusal.code(), refusal.arguments())).isNotBlank().doesNotContain("{");
            assertThat(texts.get("reason." + refusal.code())).isNotBlank();
        }
    }

    private LogFileUnreadable refused(InputStream file) {
        return catchThrowableOfType(LogFileUnreadable.class, () -> portal.as(ANALYST, () ->
            portal.get(ImportForeignLog.class).importLog(new Request("broken", file))));
    }

    private void assertLeftNothing(LogFileUnreadable refusal) {
        ForeignLogTest.TABLES.forEach(table -> assertThat(portal.rows("select count(*) from insight." + table)).as(table).containsExactly("0"));
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'FOREIGN_LOG_IMPORTED'"))
            .containsExactly("REJECTED|" + refusal.code());
    }

    private static String ocel(String events, String objects) {
        return "{\"events\":[\n" + events + "],\n\"objects\":[" + objects
            + "],\n\"objectTypes\":[{\"name\":\"k\",\"attributes\":[]}],\"eventTypes\":[{\"name\":\"t\",\"attributes\":[]}]}";
    }

    private static String event(String id, String type, String object) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"time\":\"2026-01-01T00:00:00Z\",\"relationships\":[{\"objectId\":\"" + object
            + "\",\"qualifier\":\"q\"}]}";
    }

    private static String object(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"k\"}";
    }
}
