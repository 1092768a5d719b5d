package io.itinera;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.io.PrintStream;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** How the house is built; the numbers are those of the architecture's rules. */
@AnalyzeClasses(packages = "io.itinera", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyMain.class})
class ArchitectureTest {
    /** Which feature may use which, beside {@code shared} and {@code platform}: the one table. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        Map.entry("accounts", Set.of()), Map.entry("catalog", Set.of()), Map.entry("journey", Set.of()),
        Map.entry("workspace", Set.of()), Map.entry("contracts", Set.of("catalog")), Map.entry("alerts", Set.of("accounts")),
        Map.entry("insight", Set.of("journey", "accounts")), Map.entry("ordering", Set.of("catalog", "contracts", "accounts")),
        Map.entry("delivery", Set.of("ordering")), Map.entry("billing", Set.of("ordering", "delivery", "contracts")));

    private static final DescribedPredicate<JavaClass> FEATURES =
        describe("features", type -> MAY_USE.containsKey(feature(type)));

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
        slices().matching("io.itinera.(*)..").should().beFreeOfCycles().as("1: features are free of cycles");

    @ArchTest
    static final ArchRule featuresUseOnlyWhatTheTableAllows = classes().that(FEATURES)
        .should(new Uses("2, 3: use only what the table allows, and meet others only at their boundary", (from, to) ->
            !MAY_USE.containsKey(feature(to)) || feature(to).equals(feature(from))
                || MAY_USE.get(feature(from)).contains(feature(to)) && room(to).equals("boundary")));

    @ArchTest
    static final ArchRule theGroundKnowsNoFeature = noClasses().that().resideInAnyPackage("io.itinera.shared..", "io.itinera.platform..")
        .should().dependOnClassesThat(FEATURES).as("2: the ground knows no feature");

    @ArchTest
    static final ArchRule theKernelStandsAlone = noClasses().that().resideInAPackage("io.itinera.shared..").should()
        .dependOnClassesThat(resideInAnyPackage("io.itinera.platform..", "jakarta.faces..", "jakarta.persistence..", "java.sql.."))
        .as("2: the kernel knows no technique");

    @ArchTest
    static final ArchRule insideAFeatureArrowsPointDown = classes().that(FEATURES)
        .should(new Uses("4: web → boundary → control → entity", (from, to) ->
            !feature(from).equals(feature(to)) || downwards(room(from), to) || isTimer(from) && room(to).equals("boundary")));

    @ArchTest
    static final ArchRule entitiesKnowLittle = noClasses().that().resideInAPackage("..entity..").should()
        .dependOnClassesThat(describe("anything but shared, JPA, validation, JDK", type ->
            !resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", "io.itinera.shared..", "..entity..").test(type)
                && !type.isPrimitive() && !type.isArray()))
        .as("5: entities know nothing but shared, JPA, validation, JDK");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
        .and().arePublic().should().haveNameNotMatching("set[A-Z].*").as("5: entities have no setters");

    @ArchTest
    static final ArchRule entitiesAreMadeWhole = classes().that().areAnnotatedWith(Entity.class)
        .should(check("5: have a protected constructor without arguments", type -> type.getConstructors().stream()
            .anyMatch(made -> made.getRawParameterTypes().isEmpty() && made.getModifiers().contains(JavaModifier.PROTECTED))));

    @ArchTest
    static final ArchRule entitiesThatChangeHaveAVersion = classes().that().areAnnotatedWith(Entity.class)
        .and(describe("change", ArchitectureTest::changes))
        .should(check("5: have a version, as roots do", type -> type.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class))
            || type.getSimpleName().matches(".*Line|Stock|Touchpoint")))
        .because("lines change under their root, stock by one statement, and a touchpoint only before it is kept");

    @ArchTest
    static final ArchRule onlyWebKnowsFaces = noClasses().that().resideOutsideOfPackages("..web..").should()
        .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
        .as("6: only web packages know Faces and PrimeFaces");

    @ArchTest
    static final ArchRule onlyWebKnowsRest = noClasses().that().resideOutsideOfPackages("..web..").should()
        .dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").as("6: only web packages know JAX-RS");

    @ArchTest
    static final ArchRule onlyControlKnowsTheEntityManager = noClasses().that().resideOutsideOfPackages("..control..",
        "io.itinera.platform.persistence..", "io.itinera.platform.jobs..").should().dependOnClassesThat().areAssignableTo(EntityManager.class)
        .as("7: only control and platform know the EntityManager");

    @ArchTest
    static final ArchRule useCasesDeclareWhoAndWhat = methods().that().areDeclaredInClassesThat().areAnnotatedWith(UseCase.class)
        .and().arePublic().and(describe("change state", m -> m.isAnnotatedWith(Records.class) || m.isAnnotatedWith(Unrecorded.class)))
        .should().beAnnotatedWith(Permits.class).as("9: state-changing use cases declare who may");

    @ArchTest
    static final ArchRule useCasesStandAtTheBoundary = classes().that().areAnnotatedWith(UseCase.class)
        .should().resideInAPackage("..boundary..").as("9: use cases stand at the boundary");

    @ArchTest
    static final ArchRule useCasesChangeOneThing = classes().that().areAnnotatedWith(UseCase.class)
        .should(check("9: change state in one method at most", type -> type.getMethods().stream()
            .filter(m -> m.isAnnotatedWith(Records.class) || m.isAnnotatedWith(Unrecorded.class)).count() <= 1));

    @ArchTest
    static final ArchRule eventsAreRecordsAtTheBoundary = classes().that().implement(DomainEvent.class).and().areNotInterfaces()
        .should().beRecords().andShould().resideInAPackage("..boundary..").as("10: domain events are records in a boundary");

    @ArchTest
    static final ArchRule refusalsStandAtTheBoundary = classes().that().areAssignableTo(BusinessRuleViolation.class)
        .should().resideInAnyPackage("..boundary..", "io.itinera.shared..").as("10: refusals stand at the boundary");

    @ArchTest
    static final ArchRule beansOfPagesAreViews = classes().that().areAnnotatedWith(Named.class)
        .and().resideOutsideOfPackage("io.itinera.platform..").should().haveSimpleNameEndingWith("View")
        .andShould().resideInAPackage("..web..").as("11: beans of pages end in View");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
        .as("11: nothing ends in Impl, Manager, Helper, Util");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().resideOutsideOfPackages("io.itinera.platform.time..", "io.itinera.platform.launch..")
        .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
        .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(java.time.OffsetDateTime.class, "now")
        .orShould().callMethod(java.time.ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
        .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
        .as("12: nobody asks the system for the time");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses().that().resideOutsideOfPackage("io.itinera.platform.launch..")
        .should().callMethodWhere(describe("prints", call -> call.getTargetOwner().isAssignableTo(PrintStream.class)))
        .orShould().callMethod(Throwable.class, "printStackTrace").as("12: nobody prints");

    @ArchTest
    static final ArchRule noOldDates = noClasses().that().resideOutsideOfPackage("io.itinera.alerts.control..").should()
        .dependOnClassesThat().haveFullyQualifiedName("java.util.Date").as("12: java.util.Date is for the mail library alone");

    @ArchTest
    static final ArchRule eventsAreHeardWithinTheTransaction = methods().should(new ArchCondition<>("13: hear events where they are fired") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            for (Parameter parameter : method.reflect().getParameters()) {
                Observes observes = parameter.getAnnotation(Observes.class);
                if (parameter.isAnnotationPresent(ObservesAsync.class)
                    || observes != null && observes.during() != TransactionPhase.IN_PROGRESS) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " hears later"));
                }
            }
        }
    });

    @ArchTest
    static final ArchRule nobodyFiresAsynchronously = noClasses().should().callMethod(Event.class, "fireAsync", Object.class)
        .as("13: nobody fires asynchronously");

    @ArchTest
    static final ArchRule collaboratorsAreInjectedOpenly = fields().that().areAnnotatedWith(jakarta.inject.Inject.class)
        .should().notBePublic().as("collaborators are never public");

    private static boolean downwards(String from, JavaClass to) {
        return switch (from) {
            case "web" -> Set.of("web", "boundary").contains(room(to));
            case "boundary" -> !room(to).equals("web");
            case "control" -> Set.of("control", "entity").contains(room(to)) || room(to).equals("boundary") && !to.isAnnotatedWith(UseCase.class);
            case "entity" -> room(to).equals("entity");
            default -> true;
        };
    }

    /** A timer begins things, as a page does, and like a page it does so through use cases. */
    private static boolean isTimer(JavaClass type) {
        return type.isAnnotatedWith(jakarta.ejb.Singleton.class);
    }

    /** An entity that has a verb is changed; one without is only read. */
    private static boolean changes(JavaClass entity) {
        return entity.getMethods().stream().anyMatch(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
            && m.getFieldAccesses().stream().anyMatch(access -> access.getAccessType().name().equals("SET")));
    }

    static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith("io.itinera") ? parts[2] : "";
    }

    /** Boundary, control, entity or web, wherever it stands in the path. */
    private static String room(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.")).filter(Set.of("boundary", "control", "entity", "web")::contains)
            .findFirst().orElse("");
    }

    private static ArchCondition<JavaClass> check(String rule, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
                }
            }
        };
    }

    /** Every arrow of a class must be allowed. */
    private static final class Uses extends ArchCondition<JavaClass> {
        private final java.util.function.BiPredicate<JavaClass, JavaClass> allowed;

        Uses(String rule, java.util.function.BiPredicate<JavaClass, JavaClass> allowed) {
            super(rule);
            this.allowed = allowed;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("io.itinera."))
                .filter(arrow -> !allowed.test(type, arrow.getTargetClass()))
                .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
        }
    }

    /** Container tests and the makers of the demo are compiled as tests, the launcher is no part of the portal. */
    static final class OnlyMain implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
