package io.itinera.insight.log.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.platform.persistence.TextCell;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written by hand says what the libraries say, whatever somebody typed. */
@DisplayName("INS-6.5 texts of a log")
class LogTextTest {
    private static final String ODD = "\"\\,;=|'#~ \t\r\n\b\f\u0000\u001E\u001F\u007F\u0085ñ\u2028\uD7FF\uE000\uFFFD\uFFFE\uFFFF";
    private static final int RANDOM_TEXTS = 3000;

    /** Each character that may be special alone, before and behind a letter; and many of them together. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("", "P-1", "guantes de nitrilo", "\uD83D\uDE00", "a\uD83D\uDE00\uFFFF"));
        IntStream.concat(IntStream.range(0, 0x180), ODD.chars()).mapToObj(Character::toString)
            .forEach(one -> texts.addAll(List.of(one, "a" + one, one + "a", "a" + one + "a")));
        Random random = new Random(1);
        for (int n = 0; n < RANDOM_TEXTS; n++) {
            texts.add(random.ints(1 + random.nextInt(6), 0, ODD.length()).mapToObj(i -> ODD.substring(i, i + 1))
                .reduce("", (all, one) -> all + (random.nextBoolean() ? "x" : "") + one));
        }
        return texts;
    }

    @Test
    void isEscapedInJsonAsTheLibraryDoes() {
        for (String text : texts()) {
            StringWriter expected = new StringWriter();
            try (JsonGenerator json = Json.createGenerator(expected)) {
                json.write(text);
            }
            assertThat('"' + written(Escapes.JSON, text) + '"').isEqualTo(expected.toString());
        }
    }

    @Test
    void comesOutOfALineAsItWentIn() {
        for (String text : texts()) {
            assertThat(Json.createReader(new StringReader("[\"" + written(Escapes.LINE, text) + "\"]")).readArray().getString(0)).isEqualTo(text);
            assertThat(written(Escapes.LINE, text)).doesNotContain("\n", "\r");
        }
    }

    @Test
    void isEscapedInXmlAsTheLibraryDoesAndHasNoCharacterThatXmlHasNot() throws XMLStreamException {
        for (String text : texts()) {
            StringWriter expected = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(expected);
            xml.writeEmptyElement("a");
            xml.writeAttribute("b", text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD"));
            xml.writeEndDocument();
            assertThat("<a b=\"" + written(Escapes.XML, text) + "\"/>").isEqualTo(expected.toString());
        }
    }

    @Test
    void standsBetweenQuotesInCsvWhereTheLibraryQuotes() throws IOException {
        for (String text : texts()) {
            StringBuilder expected = new StringBuilder();
            CSVFormat.RFC4180.print("x", expected, true);
            CSVFormat.RFC4180.print(text, expected, false);
            CSVFormat.RFC4180.println(expected);
            CSVFormat.RFC4180.print(text, expected, true);
            TextCell cell = cell(text);
            assertThat("x," + csv(cell, CsvQuotes.areNeeded(cell)) + "\r\n" + csv(cell, text.isEmpty() || CsvQuotes.areNeeded(cell)))
                .as(text.chars().mapToObj(Integer::toHexString).toList().toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void namesATouchpointByTheUuidOfItsName() {
        for (long id : new long[] {1, 42, 1_000_017, Long.MAX_VALUE}) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            LogOutput out = new LogOutput(file);
            new XesIdentity().put(cell(String.valueOf(id)), out);
            out.flush();
            assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo(UUID.nameUUIDFromBytes(("itinera:touchpoint:" + id).getBytes(StandardCharsets.US_ASCII)).toString());
        }
    }

    @Test
    void isFoundAgainAmongManyByItsBytes() {
        List<String> asked = new ArrayList<>();
        Dictionary dictionary = new Dictionary(text -> {
            asked.add(text);
            return text.endsWith("7") ? null : text + "!";
        });
        for (int round = 0; round < 2; round++) {
            for (int n = 0; n < 5000; n++) {
                byte[] meant = dictionary.of(cell("text " + n));
                assertThat(meant == null ? null : new String(meant, StandardCharsets.UTF_8)).isEqualTo(n % 10 == 7 ? null : "text " + n + "!");
            }
        }
        assertThat(asked).as("each once").hasSize(5000);
    }

    private static String written(Escapes escapes, String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LogOutput out = new LogOutput(file);
        escapes.put(cell(text), out);
        out.flush();
        return file.toString(StandardCharsets.UTF_8);
    }

    private static String csv(TextCell cell, boolean isQuoted) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LogOutput out = new LogOutput(file);
        CsvQuotes.put(cell, out);
        out.flush();
        return isQuoted ? '"' + file.toString(StandardCharsets.UTF_8) + '"' : file.toString(StandardCharsets.UTF_8);
    }

    /** As it stands in a row, with others around it. */
    private static TextCell cell(String text) {
        byte[] bytes = ("\u00FF" + text + "\"").getBytes(StandardCharsets.UTF_8);
        TextCell cell = new TextCell();
        cell.set(bytes, 2, bytes.length - 1);
        return cell;
    }
}
