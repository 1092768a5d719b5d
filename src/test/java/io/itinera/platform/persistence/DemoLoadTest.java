package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDatabase
class DemoLoadTest {
    private static final List<String> ACCOUNTS = List.of("005_accounts.account_group.csv.gz", "010_accounts.person.csv.gz",
        "020_accounts.account.csv.gz");
    private static final int ROWS_OF_ACCOUNTS = 5 + 10 + 45;
    private static final String LOG = "220_journey.touchpoint_object.csv.gz";
    private static final String COUNTS = "select (select count(*) from accounts.account_group), (select count(*) from accounts.person),"
        + " (select count(*) from accounts.account), (select count(*) from journey.touchpoint_object)";

    private final ExecutorService beside = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new HashMap<>();

    @BeforeEach
    void smallDemo(Portal portal) throws IOException {
        portal.sql("delete from platform.demo_load;\nupdate accounts.account set account_manager_id = null;\ndelete from accounts.person;\n"
            + "delete from accounts.account;\ndelete from accounts.account_group;\ndelete from journey.touchpoint_object");
        files.put("anchor.txt", bytes("2026-01-14T06:30:00Z\n"));
        files.put("tables.txt", bytes(String.join("\n", ACCOUNTS) + "\n" + LOG + "\n"));
        files.put("sequences.sql", bytes("alter sequence accounts.account_group_seq restart with 150;\n"));
        for (String file : ACCOUNTS) {
            files.put(file, Files.readAllBytes(Path.of("db", "demo", file)));
        }
        files.put(LOG, packed("touchpoint_id,object_type,object_id,qualifier\n1,ORDER,P-1,SUBJECT\n2,ORDER,P-2,SUBJECT\n3,ORDER,P-3,SUBJECT\n"));
    }

    @AfterEach
    void stop() {
        beside.shutdownNow();
    }

    @Test
    @DisplayName("DB-2 the demo is loaded once, and a second start does nothing")
    void once(Portal portal) throws Exception {
        assertThat(load(portal).once()).isEqualTo(ROWS_OF_ACCOUNTS + 3);
        assertThat(load(portal).once()).isZero();
        assertThat(portal.rows(COUNTS)).containsExactly("5|10|45|3");
    }

    @Test
    @DisplayName("DB-2 a load that broke off is begun again, with nothing left over and nothing twice")
    void again(Portal portal) throws Exception {
        byte[] whole = files.put(LOG, packed("touchpoint_id,object_type,object_id,qualifier\n1,ORDER,P-1,SUBJECT\nbroken,ORDER,P-2,SUBJECT\n"));
        assertThatThrownBy(() -> load(portal).once()).hasStackTraceContaining("is no WHOLE");
        assertThat(portal.rows("select count(*) from platform.demo_load where loaded_at is null")).containsExactly("1");
        assertThat(portal.rows(COUNTS)).as("the other connection had committed").containsExactly("5|10|45|0");
        files.put(LOG, whole);
        assertThat(load(portal).once()).isEqualTo(ROWS_OF_ACCOUNTS + 3);
        assertThat(portal.rows(COUNTS)).containsExactly("5|10|45|3");
    }

    @Test
    @DisplayName("DB-2 a database that holds somebody's rows is left as it is")
    void notOverOthers(Portal portal) {
        portal.sql("insert into accounts.account_group (id, name) values (7, 'Real')");
        assertThatIllegalStateException().isThrownBy(() -> load(portal).once()).withMessage("accounts.account_group is not empty");
        assertThat(portal.rows(COUNTS)).containsExactly("1|0|0|0");
        assertThat(portal.rows("select count(*) from platform.demo_load")).containsExactly("0");
    }

    @Test
    @DisplayName("DB-2 two instances that start at once load it once between them")
    void together(Portal portal) throws Exception {
        Callable<Long> start = () -> load(portal).once();
        long rows = 0;
        for (Future<Long> one : beside.invokeAll(List.of(start, start))) {
            rows += one.get();
        }
        assertThat(rows).isEqualTo(ROWS_OF_ACCOUNTS + 3);
        assertThat(portal.rows(COUNTS)).containsExactly("5|10|45|3");
    }

    @Test
    @DisplayName("DB-2 H2's file holds at once what is committed after the load, as it does without one")
    void writesAtOnceAgain(Portal portal, @TempDir Path home) throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create(h2(home.resolve("portal")), "sa", "");
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create schema platform");
            statement.execute("create table platform.demo_load (id integer primary key, anchor_on date, loaded_at timestamp with time zone)");
            statement.execute("create schema accounts");
            statement.execute("create table accounts.account_group (id bigint primary key, name varchar(200), version bigint)");
            files.put("tables.txt", bytes(ACCOUNTS.get(0)));
            files.put("sequences.sql", bytes(""));
            assertThat(new DemoLoad(pool, beside, portal.clock(), this::open).once()).isEqualTo(5);
            statement.execute("insert into accounts.account_group (id, name) values (7, 'Acknowledged')");
            Files.copy(home.resolve("portal.mv.db"), home.resolve("killed.mv.db"));
        }
        pool.dispose();
        try (Connection killed = DriverManager.getConnection(h2(home.resolve("killed")), "sa", "");
                Statement statement = killed.createStatement();
                ResultSet names = statement.executeQuery("select name from accounts.account_group where id = 7")) {
            assertThat(names.next()).as("acknowledged, then killed").isTrue();
        }
    }

    private static String h2(Path file) {
        return "jdbc:h2:" + file + ";WRITE_DELAY=0;" + PortalDataSource.H2_MODE;
    }

    private DemoLoad load(Portal portal) {
        return new DemoLoad(portal.database(), beside, portal.clock(), this::open);
    }

    private InputStream open(String name) {
        return files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
