package io.itinera.it;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Repeats a test class per database and hands it the portal of that database; portals live until the run ends. */
class PortalPerDatabase implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(Database.values()).filter(PortalPerDatabase::isWanted).map(OnOne::new);
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
            return List.of(new PortalParameter(database), new BrowserPerTest(database), new FailureOnPage(database));
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
