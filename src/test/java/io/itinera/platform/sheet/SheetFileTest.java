package io.itinera.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import io.itinera.platform.text.Texts;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs export them, sound and not. */
class SheetFileTest {
    private static final SheetLimits LIMITS = new SheetLimits(20, 20_000, cell -> cell.matches("\\d{2}/\\d{2}/\\d{4}.*"));

    @ParameterizedTest
    @DisplayName("INS-11.1 the separator is found out, be it a semicolon, a comma, a tab or a bar, and whatever else stands in the cells")
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String by) {
        SheetFile file = file("Fecha", by, "Hospital", by, "Nota\r\n", "\"31/01/2026; 08:00\"", by, "\"La Paz, Madrid\"", by, "\"a | b\t\"\r\n", "x", by, "y", by, "z");
        assertThat(file.columns()).containsExactly("Fecha", "Hospital", "Nota");
        assertThat(rows(file)).containsExactly("2 31/01/2026; 08:00/La Paz, Madrid/a | b", "3 x/y/z");
    }

    @Test
    @DisplayName("INS-11.1 a line that tells the separator is obeyed and is no row")
    void obeysSep() {
        SheetFile file = file("sep=|\r\na|b;c;d\r\n1|2;3;4\r\n");
        assertThat(file.columns()).containsExactly("a", "b;c;d");
        assertThat(rows(file)).containsExactly("3 1/2;3;4");
    }

    static Stream<Arguments> letters() {
        return Stream.of(Arguments.of(StandardCharsets.UTF_8, "", false), Arguments.of(StandardCharsets.UTF_8, "\uFEFF", false),
            Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", false), Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", false),
            Arguments.of(Charset.forName("windows-1252"), "", true));
    }

    @ParameterizedTest
    @DisplayName("INS-11.1 UTF-8 and UTF-16 are known by their mark or their bytes, everything else is taken for Windows, which is told")
    @MethodSource("letters")
    void knowsTheLetters(Charset letters, String mark, boolean old) {
        SheetFile file = SheetFile.csv((mark + "Año;Hôpital\n1;«Peñíscola»\n").getBytes(letters), LIMITS);
        assertThat(file.columns()).containsExactly("Año", "Hôpital");
        assertThat(rows(file)).containsExactly("2 1/«Peñíscola»");
        assertThat(file.hasOldLetters()).isEqualTo(old);
    }

    @Test
    @DisplayName("INS-11.1 a cell is text, whatever it begins with, over several lines too, and the line of the next row is right")
    void takesCellsAsText() {
        SheetFile file = file("a;b\n=1+1;@x\n\"two\r\nlines; \"\"quoted\"\"\";-3\n\n;\n+4;\" =5 \"");
        assertThat(rows(file)).containsExactly("2 =1+1/@x", "3 two\r\nlines; \"quoted\"/-3", "7 +4/=5");
    }

    @Test
    @DisplayName("INS-11.1 a row with fewer cells has empty ones, one with more is told; columns without a name, or with the same, get a number")
    void evensRows() {
        SheetFile file = file("a;;a\n1\n1;2;3;;\n1;2;3;4\n");
        assertThat(file.columns()).containsExactly("a", "#2", "a #3");
        List<Boolean> more = new ArrayList<>();
        file.each(row -> more.add(row.hasMore()));
        assertThat(rows(file)).containsExactly("2 1//", "3 1/2/3", "4 1/2/3");
        assertThat(more).containsExactly(false, false, true);
    }

    static Stream<Arguments> unreadable() {
        String many = "a;b\n" + "1;2\n".repeat(20_001);
        String wide = IntStream.range(0, 101).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        return Stream.of(Arguments.of("", Reason.EMPTY), Arguments.of("a;b\n\n;;\n", Reason.EMPTY), Arguments.of("one\ntwo\n", Reason.NO_COLUMNS),
            Arguments.of("PK\u0003\u0004xl/worksheets", Reason.WORKBOOK), Arguments.of("a;b\n1;\u0000\n", Reason.BINARY),
            Arguments.of("31/01/2026 08:00;H1\n31/01/2026 09:00;H2\n", Reason.NO_NAMES), Arguments.of("a;b\n1;\"2\n3;4\n", Reason.QUOTE),
            Arguments.of("a;b\n1;\"" + "2;3\n".repeat(3000) + "\"\n", Reason.QUOTE), Arguments.of(many, Reason.TOO_MANY),
            Arguments.of(wide + "\n1\n", Reason.TOO_WIDE));
    }

    @ParameterizedTest
    @DisplayName("INS-11.2 what is no file of rows is refused, and why")
    @MethodSource("unreadable")
    void refuses(String content, Reason reason) {
        assertThat(catchThrowableOfType(SheetUnreadable.class, () -> SheetFile.csv(content.getBytes(StandardCharsets.UTF_8), LIMITS).count()).reason())
            .isEqualTo(reason);
    }

    @ParameterizedTest
    @DisplayName("INS-11.2 every refusal of a file has its sentence in every language")
    @EnumSource(Reason.class)
    void tellsEveryRefusal(Reason reason) {
        for (String language : new String[] {"es", "en", "fr"}) {
            assertThat(Texts.in(Locale.forLanguageTag(language)).has("refusal." + new SheetUnreadable(reason, "").code())).isTrue();
        }
    }

    @Test
    @DisplayName("INS-11.2 of a file without end not more is read than is taken and one byte")
    void readsNotMoreThanItTakes() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                read[0] += length;
                Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        assertThat(catchThrowableOfType(SheetUnreadable.class, () -> SheetFile.bounded(endless, LIMITS)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(read[0]).isLessThanOrEqualTo((20 << 20) + 1L);
    }

    private static SheetFile file(String... text) {
        return SheetFile.csv(String.join("", text).getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static List<String> rows(SheetFile file) {
        List<String> rows = new ArrayList<>();
        file.each(row -> rows.add(row.line() + " " + String.join("/", row.cells())));
        return rows;
    }
}
