package io.itinera.bench;

import io.itinera.bench.RawScan.Question;
import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Program;
import io.itinera.it.http.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Measures the instrument over a large log on PostgreSQL ({@code -Dbench.only=LOG -Dbench.touchpoints=n}): storage, counting from
 * nothing, how far counting lies behind under load, the analytic pages cold and warm, the export against {@code COPY}, and DuckDB beside it.
 */
final class LogBenchmark {
    private static final long TOUCHPOINTS = Long.getLong("bench.touchpoints", 1_000_000);
    private static final int BUYERS = 8;
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final int SCANS = 5;
    private static final String ANALYST = "cx@demo.example";
    private static final String ACCOUNT_MANAGER = "cuenta@demo.example";
    private static final List<String> TABLES = List.of("touchpoint", "touchpoint_object", "order_touchpoint");
    private static final List<String> COUNTS = List.of("rollup_hour", "rollup_day", "rollup_month", "rollup_follow", "way", "span");

    private final LocalDate today = LocalDate.now();
    private final Map<String, Double> warm = new LinkedHashMap<>();

    void measure() {
        try (Portal portal = Portal.fresh(Database.POSTGRESQL)) {
            Settling.awaitCases(portal);
            portal.stop();
            long begun = System.nanoTime();
            long touchpoints = LogGenerator.fill(portal, TOUCHPOINTS);
            say("%n== a log of %,d touchpoints, made in %.0f s", touchpoints, seconds(begun));
            storage(portal, touchpoints);
            begun = System.nanoTime();
            portal.start();
            say("ready after %.1f s", seconds(begun));
            Settling.await(portal);
            COUNTS.forEach(table -> Rows.of(portal).change("vacuum analyze journey." + table));
            say("counted from nothing, %.0f s after the start: %s", seconds(begun), Rows.of(portal).one("select 'rollup rows by hour '"
                + " || (select count(*) from journey.rollup_hour) || ', by day ' || (select count(*) from journey.rollup_day)"));
            pages(portal);
            export(portal);
            lag(portal);
            compare(portal);
        }
    }

    private static void storage(Portal portal, long touchpoints) {
        for (String table : TABLES) {
            say("%-18s %5.0f B a touchpoint, its indexes %5.0f B", table, bytes(portal, "pg_table_size", table) / touchpoints,
                bytes(portal, "pg_indexes_size", table) / touchpoints);
        }
    }

    private static double bytes(Portal portal, String size, String table) {
        return Rows.of(portal).count("select sum(" + size + "(c.oid)) from pg_class c join pg_namespace s on s.oid = c.relnamespace"
            + " where s.nspname = 'journey' and c.relkind = 'r' and"
            + (table.equals("touchpoint") ? " c.relname ~ '^touchpoint_([0-9]{4}_[0-9]{2}|other)$'" : " c.relname = '" + table + "'"));
    }

    private void pages(Portal portal) {
        String month = "?from=" + today.minusMonths(1) + "&to=" + today.minusDays(1);
        String year = "?from=" + today.minusYears(1) + "&to=" + today.minusDays(1);
        Visitor analyst = Visitor.signedIn(portal.url(), ANALYST);
        look(analyst, "journey map, a month", "/insight/journey" + month);
        look(analyst, "journey map, a year", "/insight/journey" + year);
        look(analyst, "friction report, a month", "/insight/friction" + month);
        look(analyst, "friction report, a year", "/insight/friction?days=365");
        look(analyst, "a kind of friction, a year", "/insight/friction-kind?kind=quick-return&days=365");
        look(analyst, "journey map, compared", "/insight/journey?days=90&with=before");
        look(analyst, "satisfaction, a year", "/insight/satisfaction?days=365");
        look(analyst, "actions", "/insight/actions");
        look(analyst, "touchpoints, a month", "/insight/touchpoints" + month);
        look(analyst, "counts", "/insight/counts");
        look(analyst, "a touchpoint, a year", "/insight/touchpoint?type=ORDER_SUBMITTED&days=365");
        look(analyst, "content and channel, a year", "/insight/matrix?days=365");
        look(analyst, "experience and money", "/insight/money");
        look(analyst, "health score", "/insight/health");
        look(analyst, "notes", "/insight/notes");
        Visitor manager = Visitor.signedIn(portal.url(), ACCOUNT_MANAGER);
        look(manager, "one client's timeline", "/insight/client?account=1");
        look(manager, "portfolio", "/insight/portfolio");
        look(manager, "buying centre", "/insight/people?account=1");
        look(manager, "brief before a meeting", "/insight/brief?account=1");
        look(analyst, "event log, a month", "/insight/log" + month);
        look(analyst, "event log, a year", "/insight/log" + year);
    }

    private void look(Visitor who, String what, String path) {
        warm.put(what, Looks.at(who, what, path));
    }

    private void export(Portal portal) {
        double copied = copyRate(portal);
        say("COPY of the log and its objects: %,.0f touchpoints/s", copied);
        for (String ending : List.of("ndjson", "csv", "jsonocel", "xes")) {
            long before = ResidentMemory.megabytes(portal.pid());
            long begun = System.nanoTime();
            long bytes = download(portal, ending);
            double took = seconds(begun);
            double rate = Rows.of(portal).count("select count(*) from journey.touchpoint") / took;
            say("export %-9s %6.1f MB/s, %,9.0f touchpoints/s, %.2f of COPY; resident memory %d, then %d MB", ending, bytes / 1e6 / took, rate,
                rate / copied, before, ResidentMemory.megabytes(portal.pid()));
        }
    }

    private static long download(Portal portal, String ending) {
        try (InputStream body = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/journey/log." + ending))
                .header("Authorization", "Bearer " + Program.ANALYST_TOKEN).build(), BodyHandlers.ofInputStream()).body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double copyRate(Portal portal) {
        long begun = System.nanoTime();
        long rows = 0;
        try (Connection postgres = portal.connect()) {
            for (String table : List.of("touchpoint", "touchpoint_object")) {
                long copied = postgres.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("copy (select * from journey." + table + ") to stdout", OutputStream.nullOutputStream());
                rows = rows == 0 ? copied : rows;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return rows / seconds(begun);
    }

    /** Under load: how old the oldest touchpoint is that the counts do not hold yet, asked as often as the database answers. */
    private void lag(Portal portal) {
        Crowd crowd = new Crowd(portal);
        crowd.prepare();
        Lag lag = Lag.watching(portal);
        Run run = crowd.run(BUYERS, LOAD);
        say("%d buyers: %.2f journeys/s%s; counts lie behind by %s", BUYERS, run.perSecond(), run.costs(), lag.told());
    }

    private void compare(Portal portal) {
        try (RawScan scan = RawScan.of(portal)) {
            Map<Question, String> ours = Map.of(Question.STAGES, "journey map, a year", Question.FOLLOWING, "event log, a year",
                Question.MISHAPS, "friction report, a month");
            for (Question question : Question.values()) {
                double[] took = IntStream.range(0, SCANS).mapToDouble(n -> scan.millis(question, today)).sorted().toArray();
                double page = warm.get(ours.get(question));
                say("DuckDB, %-9s median %6.0f ms; our page \"%s\" %6.0f ms at p95: %.2f of it", question, took[SCANS / 2], ours.get(question), page,
                    page / took[SCANS / 2]);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
