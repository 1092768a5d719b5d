package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoTableTest {

    private static final DemoDates THREE_DAYS_ON =
            DemoDates.moving(Instant.parse("2026-02-26T23:59:59.9Z"), Instant.parse("2026-03-01T23:59:59.9Z"));

    private Connection connection;

    @BeforeEach
    void openDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;" + PortalDataSource.H2_MODE);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema shop");
            statement.execute("create table shop.thing (id bigint, label varchar(40), price numeric(19,4), open boolean,"
                    + " due date, seen timestamp with time zone, code uuid, body bytea)");
        }
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        connection.close();
    }

    @Test
    void turnsEachCellIntoWhatItsColumnHoldsAndMovesTheDates() throws Exception {
        long rows = load("""
                id,label,price,open,due,seen,code,body
                7,"bed, ""large\""",12.5000,true,2026-02-26,2026-02-26T23:59:59.5Z,00000000-0000-0000-0000-00000000002a,aGk=
                """);

        assertThat(rows).isEqualTo(1);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from shop.thing")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong("id")).isEqualTo(7);
            assertThat(row.getString("label")).isEqualTo("bed, \"large\"");
            assertThat(row.getBigDecimal("price")).isEqualByComparingTo(new BigDecimal("12.5"));
            assertThat(row.getBoolean("open")).isTrue();
            assertThat(row.getObject("due", LocalDate.class)).isEqualTo("2026-03-01");
            assertThat(row.getObject("seen", OffsetDateTime.class)).isEqualTo("2026-03-01T23:59:59.5Z");
            assertThat(row.getObject("code", UUID.class)).isEqualTo(new UUID(0, 42));
            assertThat(row.getBytes("body")).isEqualTo(new byte[] {'h', 'i'});
        }
    }

    @Test
    void tellsAnEmptyTextFromNoText() throws Exception {
        load("id,label,due\n1,\"\",\n2,,\n");

        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select label, due from shop.thing order by id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEmpty();
            assertThat(rows.getObject(2)).isNull();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void namesTheCellThatDoesNotFit() {
        assertThatIllegalStateException().isThrownBy(() -> load("id,due\n1,tomorrow\n"))
                .withMessage("010_shop.thing.csv.gz line 2, cell 2: \"tomorrow\" is no DAY");
    }

    @Test
    void refusesAFileThatNamesNoTable() {
        assertThatIllegalStateException().isThrownBy(() -> new DemoTable("thing.csv.gz", THREE_DAYS_ON));
    }

    private long load(String csv) throws Exception {
        return new DemoTable("010_shop.thing.csv.gz", THREE_DAYS_ON).load(connection, new StringReader(csv));
    }
}
