package io.itinera;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vocabulary of touchpoints: nothing in it that nobody says, nothing said that is not in it. */
class PortalTouchpointTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).withImportOption(new ArchitectureTest.OnlyMain())
        .importPackages("io.itinera");

    @Test
    @DisplayName("JRN-8 every touchpoint of the portal is a type that migrations seed, and every seeded type of the portal is one")
    void isSeeded() throws IOException {
        Set<String> inside = new TreeSet<>();
        for (String line : seeds()) {
            Matcher type = Pattern.compile("\\('([A-Z_]+)', (?:'[A-Z_]+'|null), \\d+, false,").matcher(line);
            while (type.find()) {
                inside.add(type.group(1));
            }
        }
        assertThat(inside).containsExactlyInAnyOrderElementsOf(names(PortalTouchpoint.values()));
    }

    @Test
    @DisplayName("JRN-8 every touchpoint is emitted by a use case, a fact, a page or the recorder")
    void isEmitted() {
        Set<PortalTouchpoint> emitted = EnumSet.noneOf(PortalTouchpoint.class);
        Arrays.stream(PortalPage.values()).map(PortalPage::touchpoint).forEach(emitted::add);
        PORTAL.stream().flatMap(type -> type.getMethods().stream()).filter(m -> m.isAnnotatedWith(Records.class))
            .map(m -> m.getAnnotationOfType(Records.class).value()).forEach(emitted::add);
        PORTAL.stream().filter(type -> !type.isEquivalentTo(PortalTouchpoint.class) && !type.isEquivalentTo(PortalPage.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream()).map(JavaFieldAccess::getTarget)
            .filter(field -> field.getOwner().isEquivalentTo(PortalTouchpoint.class) && !field.getName().startsWith("$"))
            .forEach(field -> emitted.add(PortalTouchpoint.valueOf(field.getName())));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(emitted))).as("nobody emits").isEmpty();
    }

    @Test
    @DisplayName("JRN-8 a use case that writes says which touchpoint it is, or why it is none")
    void isDeclared() {
        Set<JavaMethod> writing = writing();
        List<String> silent = PORTAL.stream().filter(type -> type.isAnnotatedWith(UseCase.class))
            .flatMap(type -> type.getMethods().stream()).filter(writing::contains)
            .filter(m -> m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .filter(m -> !m.isAnnotatedWith(Records.class) && !m.isAnnotatedWith(Unrecorded.class))
            .map(JavaMethod::getFullName).sorted().toList();
        assertThat(silent).as("state-changing use cases without @Records or @Unrecorded").isEmpty();
    }

    @Test
    @DisplayName("JRN-8 every page of the portal is listed with its touchpoint, and every listed page exists")
    void knowsEveryPage() throws IOException {
        Path pages = Path.of("src/main/webapp");
        Set<String> existing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(pages)) {
            files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(pages.resolve("WEB-INF")))
                .map(file -> "/" + pages.relativize(file).toString().replace('\\', '/').replace(".xhtml", "")).forEach(existing::add);
        }
        PORTAL.stream().filter(type -> type.isAnnotatedWith(WebServlet.class))
            .flatMap(type -> Stream.of(type.getAnnotationOfType(WebServlet.class)).flatMap(s -> Stream.concat(
                Arrays.stream(s.value()), Arrays.stream(s.urlPatterns())))).filter(path -> !path.equals("/metrics")).forEach(existing::add);
        assertThat(existing).containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PortalPage.values()).map(PortalPage::path).toList());
    }

    /** Every method from which a write to the database can be reached, by calls within the portal. */
    private static Set<JavaMethod> writing() {
        Set<JavaMethod> writing = PORTAL.stream().flatMap(type -> type.getMethods().stream())
            .filter(PortalTouchpointTest::writesItself).collect(Collectors.toCollection(HashSet::new));
        Map<JavaMethod, Set<JavaMethod>> callers = PORTAL.stream().flatMap(type -> type.getMethods().stream())
            .flatMap(m -> m.getMethodCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()
                .map(target -> Map.entry(target, m))))
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        List<JavaMethod> open = List.copyOf(writing);
        while (!open.isEmpty()) {
            open = open.stream().flatMap(m -> callers.getOrDefault(m, Set.of()).stream()).distinct().filter(writing::add).toList();
        }
        return writing;
    }

    private static boolean writesItself(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> {
            boolean manager = call.getTargetOwner().isAssignableTo(EntityManager.class);
            String name = call.getName();
            return manager && Set.of("persist", "merge", "remove").contains(name)
                || call.getTargetOwner().isAssignableTo(jakarta.persistence.Query.class) && name.equals("executeUpdate");
        });
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            return files.filter(file -> file.toString().endsWith(".sql")).map(PortalTouchpointTest::text)
                .filter(sql -> sql.contains("journey.touchpoint_type")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
