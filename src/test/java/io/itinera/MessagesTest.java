package io.itinera;

import static io.itinera.PagesTest.files;
import static io.itinera.PagesTest.found;
import static io.itinera.PagesTest.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.itinera.delivery.boundary.WorkStage;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.insight.vocabulary.boundary.BlindSpot;
import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.Indicator;
import io.itinera.journey.boundary.TermKind;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that a page, a refusal, a task or an alert needs exists in every language. */
class MessagesTest {
    private static final Path JAVA = Path.of("src/main/java/io/itinera");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Properties ENGLISH = language("");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Kinds of task that are composed: what begins them, and what may follow. */
    private static final Map<String, List<String>> BEGINNINGS = Map.of(
        "serve-", Stream.of(WorkStage.CONFIRM, WorkStage.SHIP, WorkStage.INVOICE).map(stage -> stage.name().toLowerCase(Locale.ROOT)).toList(),
        "friction-rising.", new Detectors().codes(),
        "client-", List.of("stuck", "failures", "disappointed"));

    @ParameterizedTest
    @DisplayName("TXT-1 all languages have the same keys, none empty, each once")
    @ValueSource(strings = {"_es", "_fr"})
    void hasTheSameKeys(String suffix) throws IOException {
        Properties other = language(suffix);
        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
        assertThat(other.stringPropertyNames()).allSatisfy(key -> assertThat(other.getProperty(key)).as(key).isNotBlank());
        for (String each : new String[] {"", suffix}) {
            assertThat(Files.readAllLines(file(each)).stream().filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))).as(file(each).toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @DisplayName("TXT-2 a sentence takes the same arguments in every language and can be formatted")
    @ValueSource(strings = {"", "_es", "_fr"})
    void takesTheSameArguments(String suffix) {
        Properties other = language(suffix);
        for (String key : ENGLISH.stringPropertyNames()) {
            String sentence = other.getProperty(key, "");
            assertThat(arguments(sentence)).as(key + suffix).isEqualTo(arguments(ENGLISH.getProperty(key)));
            if (!arguments(sentence).isEmpty()) {
                assertThatCode(() -> new MessageFormat(sentence)).as(key + suffix).doesNotThrowAnyException();
                assertThat(sentence.replace("''", "")).as(key + suffix + " has arguments: apostrophes must be doubled").doesNotContain("'");
            }
        }
    }

    @Test
    @DisplayName("TXT-5 in French a mark that stands apart from its word never begins a line, and apostrophes are curved")
    void keepsFrenchMarksWithTheirWords() {
        Properties french = language("_fr");
        assertThat(french.stringPropertyNames()).allSatisfy(key -> assertThat(french.getProperty(key)).as(key)
            .doesNotContainPattern(" [?!;:»]|« |\\p{L}'+\\p{L}"));
    }

    @Test
    @DisplayName("TXT-3 every key that a page names exists")
    void knowsWhatPagesSay() {
        Set<String> used = new TreeSet<>();
        files(PAGES, ".xhtml").map(PagesTest::text).forEach(page -> {
            used.addAll(found(Pattern.compile("(?:msg\\[|fmt\\.text\\(|fmt\\.sentence\\()'([^']+)'(?!\\s*\\.concat)"), page, m -> m.group(1)));
            used.addAll(found(Pattern.compile("<i:status value=\"([\\w.]+)\""), page, m -> "status." + m.group(1)));
        });
        assertExist(used);
    }

    @Test
    @DisplayName("TXT-4 every refusal has its sentence")
    void knowsRefusals() {
        Set<String> used = new TreeSet<>();
        sources().filter(code -> code.contains("extends BusinessRuleViolation")).forEach(code ->
            used.addAll(found(Pattern.compile("(?:super|new \\w+)\\(\\s*\"([a-z0-9-]+)\""), code, m -> "refusal." + m.group(1))));
        assertThat(used).isNotEmpty();
        assertExist(used);
    }

    @Test
    @DisplayName("TXT-4 every refusal whose sentence has gaps has a reason without, for timelines that do not know what filled them")
    void knowsReasonsOfRefusals() {
        Set<String> reasons = new TreeSet<>();
        for (String key : ENGLISH.stringPropertyNames()) {
            if (key.startsWith("refusal.") && ENGLISH.getProperty(key).contains("{")) {
                reasons.add("reason." + key.substring("refusal.".length()));
            }
        }
        assertExist(reasons);
    }

    @Test
    @DisplayName("TXT-4 every task, brief, find and alert has its sentences")
    void knowsWhatFeaturesOffer() {
        Set<String> used = new TreeSet<>();
        sources().forEach(code -> {
            tasks(code).forEach(kind -> used.addAll(Set.of("work." + kind, "work." + kind + ".action")));
            found(Pattern.compile("new AccountBriefRow\\(\\s*\"([\\w.-]+)\",\\s*\"([\\w.-]+)\""), code,
                m -> "brief." + m.group(1) + "." + m.group(2)).forEach(brief ->
                used.addAll(Set.of(brief, brief.substring(0, brief.lastIndexOf('.')))));
            used.addAll(found(Pattern.compile("new SearchRow\\(\\s*\"([\\w.-]+)\""), code, m -> "search." + m.group(1)));
            Matcher key = Pattern.compile("String messageKey\\(\\) \\{(.*?)\\n    }", Pattern.DOTALL).matcher(code);
            while (key.find()) {
                found(Pattern.compile("\"([\\w.-]+)\""), key.group(1), m -> m.group(1)).forEach(name ->
                    used.addAll(Set.of("alert." + name, "alert." + name + ".subject")));
            }
        });
        assertExist(used);
    }

    /** The kinds of task a class offers: names in its text, also between others, or a beginning of a known set. */
    private static Set<String> tasks(String code) {
        Set<String> kinds = new TreeSet<>();
        Matcher row = Pattern.compile("new WorkRow\\(([^,]+),").matcher(code);
        while (row.find()) {
            Set<String> names = new TreeSet<>(found(Pattern.compile("\"([\\w.-]+)\""), row.group(1), m -> m.group(1)));
            assertThat(names).as("the kind of a task must be readable in " + row.group()).isNotEmpty();
            names.forEach(name -> kinds.addAll(BEGINNINGS.containsKey(name) ? ends(name) : Set.of(name)));
        }
        return kinds;
    }

    private static Set<String> ends(String beginning) {
        return BEGINNINGS.get(beginning).stream().map(end -> beginning + end).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("TXT-4 every word that is built from a constant exists")
    void knowsConstants() throws IOException {
        Set<String> used = new TreeSet<>();
        Arrays.stream(Persona.values()).map(persona -> "persona." + persona).forEach(used::add);
        Arrays.stream(Severity.values()).map(severity -> "status.alert." + severity).forEach(used::add);
        found(Pattern.compile("new Place\\(PortalPage\\.(\\w+)"), Files.readString(JAVA.resolve("workspace/web/ShellView.java")),
            m -> "nav." + m.group(1).toLowerCase(java.util.Locale.ROOT)).forEach(used::add);
        found(Pattern.compile("new Topic\\(\"(\\w+)\""), Files.readString(JAVA.resolve("workspace/web/HelpView.java")),
            m -> "workspace.help." + m.group(1)).forEach(topic -> Stream.of(".title", ".text", ".link").forEach(s -> used.add(topic + s)));
        statuses("order", "ordering/entity/OrderStatus.java").forEach(used::add);
        Arrays.stream(ApprovalCause.values()).forEach(cause -> Stream.of("cause.", "rule.", "because.")
            .forEach(kind -> used.add("ordering.approval." + kind + cause)));
        Arrays.stream(ObjectType.values()).map(type -> "insight.object." + type).forEach(used::add);
        Arrays.stream(Channel.values()).map(channel -> "insight.channel." + channel).forEach(used::add);
        Arrays.stream(TermKind.values()).map(kind -> "insight.term." + kind).forEach(used::add);
        Arrays.stream(Design.Part.values()).map(part -> "insight.part." + part).forEach(used::add);
        Arrays.stream(Indicator.values()).map(indicator -> "insight.indicator." + indicator).forEach(used::add);
        Arrays.stream(BlindSpot.values()).forEach(spot -> Stream.of("", ".note").forEach(end -> used.add("insight.blind." + spot + end)));
        ENGLISH.stringPropertyNames().stream().filter(key -> key.startsWith("catalog.unit."))
            .map(key -> key.replace("catalog.unit.", "catalog.units.")).forEach(used::add);
        new Detectors().codes().forEach(code -> Stream.of("", ".definition").forEach(end -> used.add("insight.detector." + code + end)));
        Arrays.stream(Threshold.values()).forEach(one -> Stream.of("" + one, "unit." + one.unit(), "in." + one.unit())
            .forEach(end -> used.add("insight.threshold." + end)));
        assertExist(used);
    }

    private static Stream<String> statuses(String name, String file) {
        Path source = JAVA.resolve(file);
        if (!Files.exists(source)) {
            return Stream.empty();
        }
        String code = text(source);
        return found(Pattern.compile("\\b([A-Z][A-Z_]{3,})\\b"), code.substring(code.indexOf("enum "), code.indexOf("enum ") + 400), m -> m.group(1))
            .stream().map(constant -> "status." + name + "." + constant);
    }

    private static void assertExist(Set<String> keys) {
        assertThat(keys).as("keys without a sentence").allMatch(ENGLISH::containsKey);
    }

    private static Set<String> arguments(String sentence) {
        return new TreeSet<>(found(ARGUMENT, sentence, m -> m.group(1)));
    }

    private static Stream<String> sources() {
        return files(JAVA, ".java").map(PagesTest::text);
    }

    private static Path file(String suffix) {
        return Path.of("src/main/resources/io/itinera/messages" + suffix + ".properties");
    }

    private static Properties language(String suffix) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(suffix))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
