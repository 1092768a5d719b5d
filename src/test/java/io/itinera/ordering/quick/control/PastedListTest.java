package io.itinera.ordering.quick.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.ordering.quick.boundary.Doubt;
import io.itinera.ordering.quick.boundary.PastedLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PastedListTest {
    private static final List<NumberMatch> CATALOGUE = List.of(
        number(1, NumberKind.PART_NUMBER, "IT-100001"), number(1, NumberKind.GTIN, "08412345678905"), number(1, NumberKind.MAKERS_NUMBER, "NX-200/M"),
        number(1, NumberKind.PACKAGING, "18412345678902"),
        number(2, NumberKind.PART_NUMBER, "IT-100002"), number(2, NumberKind.MAKERS_NUMBER, "4471-B"),
        number(3, NumberKind.PART_NUMBER, "IT-100003"), number(3, NumberKind.MAKERS_NUMBER, "28416"),
        number(4, NumberKind.PART_NUMBER, "IT-100004"), number(4, NumberKind.MAKERS_NUMBER, "PIC 10 003"),
        number(5, NumberKind.PART_NUMBER, "IT-100005"), number(5, NumberKind.MAKERS_NUMBER, "BMK2,7-88"),
        number(6, NumberKind.PART_NUMBER, "IT-100006"), number(6, NumberKind.MAKERS_NUMBER, "10"));

    private static NumberMatch number(long article, NumberKind kind, String number) {
        return new NumberMatch(article, kind, number, kind == NumberKind.PACKAGING ? 20 : 1, "PIECE", List.of());
    }

    /** As the catalogue answers: by letters and digits alone, by the kind that counts most. */
    private static Map<String, List<NumberMatch>> known(Collection<String> written) {
        Map<String, List<NumberMatch>> found = new HashMap<>();
        for (String text : written) {
            CATALOGUE.stream().filter(match -> key(match.number()).equals(key(text))).map(NumberMatch::kind).min(NumberKind::compareTo)
                .ifPresent(kind -> found.put(text, CATALOGUE.stream()
                    .filter(match -> match.kind() == kind && key(match.number()).equals(key(text))).toList()));
        }
        return found;
    }

    private static String key(String number) {
        String scanned = io.itinera.shared.gs1.ScannedPack.gtin(number);
        return (scanned == null ? number : scanned).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^0+(?=\\d+$)", "");
    }

    private static List<PastedLine> read(String text) {
        return PastedList.read(text, PastedListTest::known);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ORD-9.2, ORD-9.3 understands one line, however it is written")
    @CsvSource(delimiter = '#', value = {
        "IT-100001\\t3 # IT-100001 # 3", "3;IT-100001 # IT-100001 # 3", "IT-100001 | 3 # IT-100001 # 3", "IT-100001   3 # IT-100001 # 3",
        "IT-100001,3 # IT-100001 # 3", "it100001 3 # it100001 # 3", "IT-100001 # IT-100001 # ''",
        "8412345678905 2 # 8412345678905 # 2", "8 412345 678905; 2 # 8 412345 678905 # 2", "84-1234567-8905 2 cajas # 84-1234567-8905 # 2 cajas",
        "2 x 8 412345 678905 # 8 412345 678905 # 2",
        "]d201084123456789051727013110A-7|21S1 4 # ]d201084123456789051727013110A-7|21S1 # 4",
        "NX-200/M 1.000 # NX-200/M # 1000", "NX-200/M 1 000 # NX-200/M # 1000", "IT-100001;2,0 # IT-100001 # 2", "IT-100001,2,0 # IT-100001 # 2",
        "IT-100001;2,5 # IT-100001 # 2.5", "IT-100001,2,5 # IT-100001 # 2.5", "IT-100001 2 x 10 # IT-100001 # 20",
        "IT-100001 3 cajas # IT-100001 # 3 cajas", "IT-100001 5 uds # IT-100001 # 5 uds", "3 boîtes de IT-100001 # IT-100001 # 3 boîtes",
        "IT-100001 x5 # IT-100001 # 5", "Cant.: 7 IT-100001 # IT-100001 # 7", "please send 4 of 4471-B # 4471-B # 4",
        "Hola, necesitamos 12 uds del 4471-B talla 16, gracias # 4471-B # 12 uds", "4 de 4471-B (talla 16) # 4471-B # 4",
        "PIC 10 003 2 # PIC 10 003 # 2", "2 PIC 10 003 # PIC 10 003 # 2", "BMK2,7-88;3 # BMK2,7-88 # 3", "BMK2,7-88,3 # BMK2,7-88 # 3",
        "\"IT-100001\";\"Guantes; talla M\";\"5\" # IT-100001 # 5", "IT-100001 10 # IT-100001 # 10", "- IT-100001: 3 # IT-100001 # 3",
        "2841 6 # 2841 # 6", "IT-999999 4 # IT-999999 # 4", "4 IT-999999 # IT-999999 # 4"})
    void understandsOneLine(String text, String number, String quantity) {
        assertThat(read(text.replace("\\t", "\t"))).singleElement().satisfies(line -> {
            assertThat(line.doubt()).isNull();
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.quantity()).isEqualTo(quantity);
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ORD-9.4 says why a line is not understood")
    @CsvSource(delimiter = '#', value = {"Buenos días # NO_NUMBER", "4 of 4471-B and 2 of 28416 # SEVERAL_NUMBERS",
        "4471-B talla 16 largo 30 # QUANTITY_UNCLEAR", "please send 4 boxes # NO_NUMBER"})
    void saysWhyNot(String text, Doubt doubt) {
        assertThat(read(text)).singleElement().extracting(PastedLine::doubt).isEqualTo(doubt);
    }

    @Test
    @DisplayName("ORD-9.2 finds the columns over the whole text, also where the number is unknown and figures stand in other columns")
    void findsColumns() {
        List<PastedLine> lines = read("""
            Pos;Descripción;Referencia;Precio;Cantidad
            1;Guantes talla 7;IT-100001;12,50;10

            2;Guante 28416;ZZ-77;3,00;4
            3;Catéter 16;IT-100003;100,00;1.000
            4;Venda 10;;5,00;2
            """);
        assertThat(lines).extracting(PastedLine::header).containsExactly(true, false, false, false, false);
        assertThat(lines.subList(1, 5)).extracting(line -> line.line() + " " + line.number() + " " + line.quantity())
            .containsExactly("2 IT-100001 10", "4 ZZ-77 4", "5 IT-100003 1000", "6  ");
    }

    @Test
    @DisplayName("ORD-9.3 tells decimals from thousands by the figures around")
    void tellsDecimals() {
        assertThat(read("IT-100001;1,000\nIT-100002;2,5")).extracting(PastedLine::quantity).containsExactly("1", "2.5");
        assertThat(read("IT-100001;1,000\nIT-100002;2")).extracting(PastedLine::quantity).containsExactly("1000", "2");
        assertThat(read("IT-100001;1.000\nIT-100002;2.0")).extracting(PastedLine::quantity).containsExactly("1", "2");
        assertThat(read("IT-100001;1.234.567,00")).extracting(PastedLine::quantity).containsExactly("1234567");
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @DisplayName("ORD-9.2 reads back what it was given, whatever the separator, the order of columns, units and language")
    @MethodSource("seeds")
    void readsBack(int seed) {
        Random dice = new Random(seed);
        String separator = pick(dice, "\t", ";", " | ", "    ", "; ");
        List<String> columns = new ArrayList<>(List.of("number", "quantity", "name").subList(0, 2 + dice.nextInt(2)));
        Collections.shuffle(columns, dice);
        boolean comma = dice.nextBoolean();
        List<String> expected = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (int row = 0; row < 3 + dice.nextInt(20); row++) {
            NumberMatch article = CATALOGUE.get(dice.nextInt(CATALOGUE.size() - 1));
            int quantity = 1 + dice.nextInt(3000);
            String number = dressed(article.number(), dice);
            Map<String, String> cells = Map.of("number", number, "quantity", figure(quantity, comma, dice), "name", pick(dice, "Guantes de nitrilo", "Venda", "Sonda n"));
            text.add(columns.stream().map(cells::get).collect(Collectors.joining(separator)) + pick(dice, "", "", " "));
            text.addAll(Collections.nCopies(dice.nextInt(2), pick(dice, "", "   ", "\t")));
            expected.add(number + " " + quantity);
        }
        assertThat(read(String.join(pick(dice, "\n", "\r\n"), text))).extracting(line -> line.number() + " " + line.quantity().replaceAll("\\D.*", ""))
            .as(String.join("\n", text)).containsExactlyElementsOf(expected);
    }

    private static String dressed(String number, Random dice) {
        boolean gtin = number.matches("\\d{14}");
        return switch (dice.nextInt(3)) {
            case 0 -> gtin ? number : number.toLowerCase(Locale.ROOT);
            case 1 -> gtin ? number.substring(0, 7) + "-" + number.substring(7) : number;
            default -> gtin ? number.replaceFirst("^0", "") : number;
        };
    }

    private static String figure(int quantity, boolean comma, Random dice) {
        String thousands = quantity < 1000 ? Integer.toString(quantity)
            : quantity / 1000 + pick(dice, comma ? "." : ",", " ", "") + String.format(Locale.ROOT, "%03d", quantity % 1000);
        return pick(dice, thousands, Integer.toString(quantity), quantity + (comma ? ",00" : ".00")) + pick(dice, "", "", " uds", " cajas", " boxes", " boîtes");
    }

    private static String pick(Random dice, String... choices) {
        return choices[dice.nextInt(choices.length)];
    }

    @ParameterizedTest
    @DisplayName("ORD-9.4 no line is ever lost, whatever stands in it")
    @MethodSource("seeds")
    void losesNothing(int seed) {
        Random dice = new Random(seed);
        String signs = "ab1 2,.;|\t\"'-–x×()%]d01\u00a0é\u001d/IT-100001\n\n\r";
        String text = dice.ints(dice.nextInt(400), 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
        List<String> lines = List.of(text.split("\\R", -1));
        assertThat(read(text)).extracting(PastedLine::text).containsExactlyElementsOf(
            lines.stream().filter(line -> !line.replace('\u00a0', ' ').isBlank()).toList());
        assertThat(read(text)).allSatisfy(line -> assertThat(lines.get(line.line() - 1)).isEqualTo(line.text()));
    }

    @Test
    @DisplayName("ORD-9.4 of an endless line the beginning is read, and the lines after it as ever")
    void readsTheBeginningOfAnEndlessLine() {
        for (String endless : List.of(" ".repeat(190_000) + "x", ";".repeat(190_000) + "x", "1 ".repeat(95_000))) {
            assertThat(read("IT-100001\t3\t" + endless + "\nIT-100001\t4")).extracting(line -> line.number() + " " + line.quantity())
                .containsExactly("IT-100001 3", "IT-100001 4");
        }
    }
}
