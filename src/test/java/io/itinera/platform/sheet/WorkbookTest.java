package io.itinera.platform.sheet;

import static io.itinera.platform.sheet.Workbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks, sound and not. */
class WorkbookTest {
    private static final SheetLimits LIMITS = new SheetLimits(5, 2_000, cell -> false);
    private static final String NAMES = row(1, "Number", "Quantity", "Day");

    @Test
    @DisplayName("ORD-13.1 the first visible sheet is read, with shared and rich texts, long figures, days that are no figures and gaps between rows")
    void readsSheets() {
        String texts = "<si><t>IT-1</t></si><si><r><t>IT</t></r><r><t>-2</t></r></si>";
        SheetFile file = SheetFile.any(Workbook.of(NAMES + row(2, "<c t=\"s\"><v>0</v></c>", "8412345678905", "<c s=\"1\"><v>46000</v></c>")
            + row(5, "<c t=\"s\"><v>1</v></c>", "1.234", "x") + row(6, "<c t=\"b\"><v>1</v></c>", "8.412345678905E12", "<c t=\"e\"><v>#N/A</v></c>"), texts).bytes(), LIMITS);
        assertThat(file.columns()).containsExactly("Number", "Quantity", "Day");
        assertThat(rows(file).subList(0, 2)).containsExactly("2 IT-1/8412345678905/2025-12-09", "5 IT-2/1.2340/x");
        assertThat(rows(file).get(2)).contains("/8412345678905/");
    }

    @Test
    @DisplayName("ORD-13.2 of a formula what was computed when the workbook was saved is taken; where nothing was, it stays a formula, which nothing takes")
    void takesWhatFormulasGave() {
        SheetFile file = SheetFile.any(Workbook.of(NAMES + row(2, "a", "<c><f>2*3</f><v>6</v></c>", "<c t=\"str\"><f>\"x\"</f><v>x</v></c>")
            + row(3, "b", "<c><f>2*3</f></c>", "y"), "").bytes(), LIMITS);
        assertThat(rows(file)).containsExactly("2 a/6/x", "3 b/=2*3/y");
    }

    @Test
    @DisplayName("ORD-13.1 a workbook as programs write it, without formats and shared texts, is read as well")
    void readsPlainWorkbooks() {
        Workbook plain = Workbook.of(NAMES + row(2, "a", "1.5", "b"), "").without("xl/styles.xml").without("xl/sharedStrings.xml").with("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        assertThat(rows(SheetFile.any(plain.bytes(), LIMITS))).containsExactly("2 a/1.5/b");
    }

    static Stream<Arguments> bad() {
        String rows = NAMES + row(2, "a", "1", "b");
        String lol = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
            + "\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + NAMES + row(2, "&c;", "1", "b") + "</sheetData></worksheet>";
        Workbook many = Workbook.of(rows, "");
        IntStream.range(0, 1_001).forEach(i -> many.with("p" + i, ""));
        return Stream.of(Arguments.of(Workbook.of(rows, "").with("xl/media/x", "0".repeat(60 << 20)), Reason.SWOLLEN),
            Arguments.of(Workbook.of(rows, "<si><t>" + "x".repeat(13 << 20) + "</t></si>"), Reason.SWOLLEN), Arguments.of(many, Reason.SWOLLEN),
            Arguments.of(Workbook.of(rows, "").with("x", "0".repeat(20 << 20)), Reason.SWOLLEN),
            Arguments.of(Workbook.of(rows, "").without("xl/workbook.xml"), Reason.OTHER_PACKAGE), Arguments.of(Workbook.of(rows, "").with("xl/workbook.bin", ""), Reason.OLD_WORKBOOK),
            Arguments.of(Workbook.of(rows, "").without("xl/worksheets/sheet1.xml"), Reason.BROKEN), Arguments.of(Workbook.of(NAMES + "<row", ""), Reason.BROKEN),
            Arguments.of(Workbook.of(rows, "").with("xl/worksheets/sheet1.xml", lol), Reason.BROKEN), Arguments.of(Workbook.of("", ""), Reason.EMPTY),
            Arguments.of(Workbook.of(NAMES, ""), Reason.EMPTY), Arguments.of(Workbook.of(NAMES + row(2, "x".repeat(10_001)), ""), Reason.CELL_TOO_LONG),
            Arguments.of(Workbook.of(NAMES + IntStream.range(2, 2_003).mapToObj(i -> row(i, "a", "1")).collect(Collectors.joining()), ""), Reason.TOO_MANY));
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("ORD-13.3 a workbook that swells, is damaged, holds no list or is none at all is refused, and why")
    @MethodSource("bad")
    void refuses(Workbook book, Reason reason) {
        assertThat(reason(book.bytes())).isEqualTo(reason);
    }

    @Test
    @DisplayName("ORD-13.3 a workbook under a password and one of before 2007 are told apart")
    void knowsCompoundFiles() {
        String compound = "\u00D0\u00CF\u0011\u00E0" + "x".repeat(600);
        assertThat(reason(compound.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.OLD_WORKBOOK);
        byte[] under = (compound + new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(under)).isEqualTo(Reason.ENCRYPTED);
    }

    @RepeatedTest(300)
    @DisplayName("ORD-13.3 whatever is wrong with the bytes of a workbook, it is read or refused, and nothing else happens")
    void survivesDamage(RepetitionInfo repetition) {
        Random dice = new Random(repetition.getCurrentRepetition());
        byte[] bytes = Workbook.of(NAMES + row(2, "a", "1", "b") + row(3, "<c t=\"s\"><v>0</v></c>", "1.5", "<c s=\"1\"><v>46000</v></c>"), "<si><t>IT-1</t></si>").bytes();
        for (int i = 0; i <= dice.nextInt(6); i++) {
            bytes[4 + dice.nextInt(bytes.length - 4)] = (byte) dice.nextInt(256);
        }
        byte[] cut = dice.nextInt(4) == 0 ? Arrays.copyOf(bytes, 8 + dice.nextInt(bytes.length - 8)) : bytes;
        try {
            rows(SheetFile.any(cut, LIMITS));
        } catch (SheetUnreadable refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static Reason reason(byte[] content) {
        return catchThrowableOfType(SheetUnreadable.class, () -> SheetFile.any(content, LIMITS).count()).reason();
    }

    private static List<String> rows(SheetFile file) {
        List<String> rows = new ArrayList<>();
        file.each(row -> rows.add(row.line() + " " + String.join("/", row.cells())));
        return rows;
    }
}
