package io.itinera.testing;

import io.itinera.platform.memory.Forgetful;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The portal's use cases on a real database, as a test drives them. */
public final class Portal implements AutoCloseable {
    private final TestDatabase database;
    private final TestPersistence persistence;
    private final SeContainer container;

    private Portal(TestDatabase database, TestPersistence persistence, SeContainer container) {
        this.database = database;
        this.persistence = persistence;
        this.container = container;
    }

    /** For what needs a portal outside of a test. */
    public static Portal start() {
        TestDatabase database = TestDatabase.migrated();
        TestPersistence persistence = new TestPersistence(database);
        return new Portal(database, persistence, TestContainer.start(persistence));
    }

    /** The bean of the type, with its interceptors. */
    public <T> T get(Class<T> bean) {
        return container.select(bean).get();
    }

    /** Runs work in somebody's name and gives back what it gives back; its exceptions come through as they are. */
    public <T> T as(Actor actor, Callable<T> work) {
        List<T> result = new ArrayList<>(1);
        get(CurrentActor.class).runAs(actor, () -> {
            try {
                result.add(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get(0);
    }

    public void as(Actor actor, Runnable work) {
        get(CurrentActor.class).runAs(actor, work);
    }

    /** Fires an event as a feature would, within a transaction. */
    public void fire(Object event) {
        inTransaction(em -> container.getBeanManager().getEvent().fire(event));
    }

    public void inTransaction(Consumer<EntityManager> work) {
        persistence.inTransaction(work);
    }

    /** For whoever laid out so much that it matters how it is planned for. */
    public void analyze() {
        database.analyze();
    }

    /** Executes SQL statements separated by semicolons, to lay out what a test needs; the portal remembers nothing older. */
    public void sql(String statements) {
        try (Connection connection = database.plain().getConnection(); Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*(\\n|$)")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
        container.select(Forgetful.class).forEach(Forgetful::forgetAll);
    }

    /** The rows of a query as text, columns joined by {@code |}; null is written as such. */
    public List<String> rows(String query) {
        return rows(database.plain(), query);
    }

    static List<String> rows(DataSource database, String query) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** How many statements the portal sent to the database while the work ran. Statements of {@link #sql} do not count. */
    public int statements(Runnable work) {
        return database.countStatements(work);
    }

    /** Connections to the database beside the portal's own. */
    public DataSource database() {
        return database.plain();
    }

    /** The clock that the portal reads; a test may set it. */
    public TestClock clock() {
        return (TestClock) container.select(Clock.class).get();
    }

    @Override
    public void close() {
        container.close();
        database.close();
    }
}
