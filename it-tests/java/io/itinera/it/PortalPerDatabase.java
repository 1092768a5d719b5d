package io.itinera.it;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Repeats a test class per database and hands it the portal of that database; portals live until the run ends. Two classes run
 * at once, never on the same portal; others wait for their turn, half of them for each database, so that no portal is ever idle.
 */
class PortalPerDatabase implements ClassTemplateInvocationContextProvider {
    private static final AtomicInteger CLASSES = new AtomicInteger();

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        OnDatabase one = context.getRequiredTestClass().getAnnotation(OnDatabase.class);
        return (one == null ? bothInTurn() : Stream.of(one.value())).filter(PortalPerDatabase::isWanted).map(OnOne::new);
    }

    /** Each class begins with another database than the one before. */
    private static Stream<Database> bothInTurn() {
        List<Database> databases = Arrays.asList(Database.values());
        Collections.rotate(databases, CLASSES.getAndIncrement());
        return databases.stream();
    }

    /** {@code -Ditinera.it.only=H2} while working on a test; the build runs both. */
    private static boolean isWanted(Database database) {
        return database.name().equals(System.getProperty("itinera.it.only", database.name()));
    }

    private record OnOne(Database database) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Turn(database), new PortalParameter(database), new BrowserPerTest(database), new FailureOnPage(database));
        }
    }

    /** One class has the portal to itself. Whoever waits for it holds no other. */
    private record Turn(Database database) implements BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback {

        private static final Map<Database, Semaphore> FREE = Stream.of(Database.values())
                .collect(Collectors.toMap(database -> database, database -> new Semaphore(1, true)));

        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) throws InterruptedException {
            FREE.get(database).acquire();
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            FREE.get(database).release();
        }
    }

    private record PortalParameter(Database database) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Portal.class || type == Database.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (parameter.getParameter().getType() == Database.class) {
                return database;
            }
            context.getRoot().getStore(Namespace.create(Portal.class))
                    .getOrComputeIfAbsent("shared", key -> (AutoCloseable) Portal::closeShared);
            return Portal.shared(database);
        }
    }
}
