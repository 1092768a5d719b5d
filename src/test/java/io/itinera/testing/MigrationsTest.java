package io.itinera.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One set of migrations for two databases, and entities that fit both. */
class MigrationsTest {
    private static final String DATABASE = "itinera.test.database";
    private final String before = System.getProperty(DATABASE);

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(DATABASE);
        } else {
            System.setProperty(DATABASE, before);
        }
    }

    @ParameterizedTest
    @DisplayName("DB-1 all migrations run, every entity is read, and sequences step as entities count")
    @ValueSource(strings = {"h2", "postgresql"})
    void fits(String database) {
        System.setProperty(DATABASE, database);
        try (Portal portal = Portal.start()) {
            List<String> names = new ArrayList<>();
            portal.inTransaction(em -> {
                for (EntityType<?> type : em.getMetamodel().getEntities()) {
                    names.add(type.getName());
                    em.createQuery("select e from " + type.getName() + " e", Object.class).setMaxResults(1).getResultList();
                    sequence(type.getJavaType()).ifPresent(sequence -> assertThat(steps(portal, sequence)).as(sequence.sequenceName())
                        .containsExactly(sequence.allocationSize() + "|" + sequence.allocationSize()));
                }
            });
            assertThat(names).contains("Account", "Person", "Touchpoint", "Alert", "Letter");
        }
    }

    @Test
    @DisplayName("DB-3 a log that was one table is carried over into months, with everything in it")
    void carriesTheLogOver() {
        try (TestDatabase database = PostgresqlDatabases.empty()) {
            FluentConfiguration flyway = Flyway.configure().dataSource(database.plain()).locations(TestDatabase.POSTGRESQL);
            flyway.target("202611280250").load().migrate();
            execute(database, "insert into journey.touchpoint (id, occurred_at, type, channel, initiator, outcome, amount)"
                + " select n, now() - n * interval '10' day, 'HOME_VIEWED', 'WEB', 'CUSTOMER', 'COMPLETED', n from generate_series(1, 60) n");
            flyway.target("latest").load().migrate();
            assertThat(Portal.rows(database.plain(), "select count(*), count(distinct id), sum(amount) from journey.touchpoint"))
                .containsExactly("60|60|1830.0000");
            assertThat(Portal.rows(database.plain(), "select count(*) from journey.touchpoint_other")).containsExactly("0");
            assertThat(Portal.rows(database.plain(), "select indexdef from pg_indexes where tablename = to_char(now(),"
                + " '\"touchpoint_\"YYYY\"_\"MM')")).anyMatch(index -> index.endsWith("(account_id, occurred_at)"))
                .anyMatch(index -> index.endsWith("(type, occurred_at)")).anyMatch(index -> index.endsWith("(id)")).hasSize(3);
        }
    }

    @Test
    @DisplayName("DB-4 the database of a test class is for the next one what the migrations left, with its connections, unless tables came or went")
    void isUsedAgain() {
        String all = "select (select count(*) from journey.touchpoint), (select count(*) from journey.touchpoint_type), (select last_value from pg_sequences"
            + " where schemaname = 'journey' and sequencename = 'touchpoint_seq')";
        String kept = "select 0, (select count(*) from testing.journey__touchpoint_type), (select last_value from testing.numbers"
            + " where schemaname = 'journey' and sequencename = 'touchpoint_seq')";
        String name;
        try (TestDatabase database = PostgresqlDatabases.migrated()) {
            name = Portal.rows(database.plain(), "select current_database()").get(0);
            execute(database, "insert into journey.touchpoint (id, occurred_at, type, channel, initiator, outcome) select nextval('journey.touchpoint_seq'),"
                + " now(), 'HOME_VIEWED', 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(1, 20000)");
            execute(database, "delete from journey.touchpoint_type where code not in (select type from journey.touchpoint) and code like 'MOUSE%'");
            assertThat(Portal.rows(database.plain(), all)).isNotEqualTo(Portal.rows(database.plain(), kept));
        }
        try (TestDatabase database = PostgresqlDatabases.migrated()) {
            assertThat(Portal.rows(database.plain(), "select current_database()")).containsExactly(name);
            assertThat(Portal.rows(database.plain(), all)).isEqualTo(Portal.rows(database.plain(), kept));
            execute(database, "create table journey.left_behind (id bigint)");
        }
        try (TestDatabase database = PostgresqlDatabases.migrated()) {
            assertThat(Portal.rows(database.plain(), "select current_database()")).doesNotContain(name);
        }
    }

    private static void execute(TestDatabase database, String sql) {
        try (Connection connection = database.plain().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> steps(Portal portal, SequenceGenerator sequence) {
        String[] name = sequence.sequenceName().split("\\.");
        return portal.rows("select increment, start_value from information_schema.sequences where sequence_schema = '"
            + name[0] + "' and sequence_name = '" + name[1] + "'");
    }

    private static Optional<SequenceGenerator> sequence(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).filter(f -> f.isAnnotationPresent(SequenceGenerator.class))
            .map((Field f) -> f.getAnnotation(SequenceGenerator.class)).findFirst();
    }
}
