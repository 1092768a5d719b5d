package io.itinera;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in a page. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 150;
    private static final Set<String> LAYOUTS = Set.of("shell", "fmt", "pageViews", "languageView", "signInView", "errorPage",
        "answerView"); // the last stands at the root, because its address stands in letters
    private static final Pattern UNSAFE = Pattern.compile("\\sstyle=\"|<script|<style|\\son[a-z]+=\"|escape=\"false\"|javascript:");
    private static final Pattern BARE = Pattern.compile("<(?:button|input(?! type=\"hidden\")|select|textarea|[hp]:command\\w+|[hp]:input(?!Hidden)\\w+|p:password"
        + "|[hp]:select(?:One|Many|Boolean)\\w+|p:datePicker|p:calendar|p:fileUpload|h:form|p:dataTable)\\b");
    private static final Map<String, String> BEANS = beans();

    static Stream<Path> pages() {
        return files(WEBAPP, ".xhtml").filter(file -> !file.startsWith(WEBAPP.resolve("WEB-INF")));
    }

    static Stream<Path> everything() {
        return files(WEBAPP, ".xhtml");
    }

    @ParameterizedTest
    @DisplayName("UI-1 a page is read at one sitting")
    @MethodSource("pages")
    void isShort(Path page) {
        assertThat(text(page).lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @DisplayName("UI-2 a page carries no style, no script and nothing unescaped, nor do templates and tags")
    @MethodSource("everything")
    void isSafe(Path page) {
        assertThat(found(UNSAFE, text(page), MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("UI-3 buttons, fields, forms and tables come from the i: tags")
    @MethodSource("pages")
    void speaksInTags(Path page) {
        assertThat(found(BARE, text(page), MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("UI-4 a page names only beans of its own feature and the layout's")
    @MethodSource("pages")
    void knowsItsOwnBeans(Path page) {
        String feature = WEBAPP.relativize(page).getName(0).toString();
        Set<String> named = names(page);
        named.removeIf(name -> LAYOUTS.contains(name) || !BEANS.containsKey(name) || BEANS.get(name).equals(feature));
        assertThat(named).as("beans of other features").isEmpty();
    }

    @ParameterizedTest
    @DisplayName("UI-4 what looks like a bean is one")
    @MethodSource("everything")
    void namesRealBeans(Path page) {
        assertThat(names(page)).filteredOn(name -> name.endsWith("View")).allMatch(BEANS::containsKey);
    }

    @Test
    @DisplayName("UI-5 every page has a title, and a way to be told")
    void hasTitle() {
        assertThat(pages()).allSatisfy(page -> assertThat(text(page)).contains("<ui:param name=\"title\"", "template=\"/WEB-INF/templates/"));
    }

    private static Set<String> names(Path page) {
        Set<String> names = new TreeSet<>();
        for (String expression : found(Pattern.compile("#\\{([^}]*)}"), text(page), m -> m.group(1))) {
            String code = expression.replaceAll("'[^']*'", "''");
            names.addAll(found(Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?=[.\\[])"), code, m -> m.group(1)));
        }
        return names;
    }

    private static Map<String, String> beans() {
        JavaClasses portal = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.OnlyMain()).importPackages("io.itinera");
        return portal.stream().filter(type -> type.isAnnotatedWith(Named.class))
            .collect(Collectors.toMap(PagesTest::nameInPages, ArchitectureTest::feature));
    }

    private static String nameInPages(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        String simple = bean.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> found(Pattern pattern, String text, Function<MatchResult, String> what) {
        return pattern.matcher(text).results().map(what).toList();
    }
}
