package io.itinera.testing;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import jakarta.enterprise.inject.spi.InjectionPoint;

/** Gives beans the entity manager and the executors that a server would inject. */
final class ServerParts implements JpaInjectionServices, ResourceInjectionServices {
    private final TestPersistence persistence;
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "test-executor");
        thread.setDaemon(true);
        return thread;
    });

    ServerParts(TestPersistence persistence) {
        this.persistence = persistence;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> reference(persistence.entityManager());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        throw new UnsupportedOperationException("the portal injects no persistence unit");
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        Class<?> type = ((Field) point.getMember()).getType();
        Object part = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return executor.getClass().getMethod(method.getName(), method.getParameterTypes()).invoke(executor, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return () -> reference(part);
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        throw new UnsupportedOperationException(Resource.class + " by name is not used");
    }

    @Override
    public void cleanup() {
        executor.shutdownNow();
    }

    private static <T> ResourceReference<T> reference(T instance) {
        return new ResourceReference<>() {
            @Override
            public T getInstance() {
                return instance;
            }

            @Override
            public void release() {
                // Nothing is held.
            }
        };
    }
}
