package io.itinera.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/** The persistence unit of the portal, one for all classes of a JVM, with transactions bound to the thread, as the server's are. */
final class TestPersistence {
    /** To read the entities takes longer than most tests; nothing of a database stays in it but numbers fetched ahead. */
    private static EntityManagerFactory factory;
    private static volatile DataSource database;
    private final ThreadLocal<Deque<EntityManager>> transactions = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager shared = (EntityManager) Proxy.newProxyInstance(TestPersistence.class.getClassLoader(),
        new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> call(current(), method, arguments));

    TestPersistence(TestDatabase database) {
        TestPersistence.database = database.counting();
        if (factory == null) {
            factory = create();
        } else {
            factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
        }
    }

    private static EntityManagerFactory create() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", Proxy.newProxyInstance(TestPersistence.class.getClassLoader(),
            new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> call(database, method, arguments)));
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.logging.level", "WARNING");
        EntityManagerFactory created = Persistence.createEntityManagerFactory("itinera", settings);
        created.createEntityManager().close();
        return created;
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What {@code @PersistenceContext} injects: the entity manager of the transaction under way. */
    EntityManager entityManager() {
        return shared;
    }

    void inTransaction(Consumer<EntityManager> work) {
        try {
            required(() -> {
                work.accept(current());
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Object required(Callable<Object> work) throws Exception {
        return transactions.get().isEmpty() ? requiresNew(work) : work.call();
    }

    Object requiresNew(Callable<Object> work) throws Exception {
        EntityManager em = factory.createEntityManager();
        transactions.get().push(em);
        em.getTransaction().begin();
        try {
            Object result = work.call();
            em.getTransaction().commit();
            return result;
        } catch (Exception | Error e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            throw e;
        } finally {
            transactions.get().pop();
            em.close();
        }
    }

    private EntityManager current() {
        EntityManager em = transactions.get().peek();
        if (em == null) {
            throw new IllegalStateException("no transaction: call a use case, or use Portal.inTransaction");
        }
        return em;
    }
}
