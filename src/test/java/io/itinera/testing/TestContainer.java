package io.itinera.testing;

import io.itinera.platform.persistence.DemoLoader;
import io.itinera.shared.Actor;
import io.itinera.shared.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;

/** The portal's beans in a container without a server: everything but pages and what only a server can run. */
final class TestContainer {
    private static final List<Class<? extends Annotation>> BEANS = List.of(UseCase.class, ApplicationScoped.class,
        SessionScoped.class, RequestScoped.class, Dependent.class, Interceptor.class, jakarta.ejb.Singleton.class);

    private TestContainer() {
    }

    static SeContainer start(TestPersistence persistence) {
        Class<?>[] beans = portalClasses().filter(TestContainer::isBean).toArray(Class<?>[]::new);
        return new Weld().disableDiscovery().addBeanClasses(beans)
            .addBeanClasses(TestTransactions.Joining.class, TestTransactions.Alone.class, TestDeed.class).addExtension(new WithoutServer(persistence))
            .addServices(new ServerParts(persistence)).initialize();
    }

    private static boolean isBean(Class<?> type) {
        String name = type.getName();
        boolean served = name.contains(".web.") || name.startsWith("io.itinera.platform.health")
            || name.startsWith("io.itinera.platform.persistence") && type != DemoLoader.class || name.startsWith("io.itinera.platform.time");
        return !served && BEANS.stream().anyMatch(type::isAnnotationPresent);
    }

    private static Stream<Class<?>> portalClasses() {
        try {
            Path root = Path.of(Actor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root.resolve("io/itinera"))) {
                return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .<Class<?>>map(file -> load(root.relativize(file).toString())).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.'),
                false, TestContainer.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
