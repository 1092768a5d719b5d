package io.itinera.bench;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Buyers of one portal who make their journeys at the same time. */
final class Crowd {
    private static final int LARGEST = 32;
    private static final int WARMING = 8;

    private final Portal portal;
    private List<String> emails = List.of();
    private List<String> articles = List.of();

    Crowd(Portal portal) {
        this.portal = portal;
    }

    /** Looks up who can buy what, and fills the shelves so that thousands of journeys find stock. */
    void prepare() {
        emails = column("select p.email from accounts.person p where p.persona = 'PURCHASING_DIRECTOR' and p.active = true"
            + " and p.password_hash like '$argon2id%' order by p.id fetch first " + LARGEST + " rows only");
        articles = column("select a.part_number from catalog.article a where a.status = 'ORDERABLE' and a.order_multiple = 1"
            + " order by a.id fetch first 500 rows only");
        try (Connection connection = portal.connect(); Statement statement = connection.createStatement()) {
            statement.execute("update catalog.stock set on_hand = 100000000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Journeys of eight buyers until so many requests were sent in all. */
    void warmUp(int requests) {
        Timings timings = new Timings();
        together(WARMING, timings, () -> timings.count(BuyerJourney.REQUEST) < requests);
    }

    /** Journeys one after another by each of so many buyers; the last ones begun are finished. */
    Run run(int buyers, Duration howLong) {
        boolean counted = portal.database() == Database.POSTGRESQL;
        DatabaseCounters database = counted ? DatabaseCounters.read(portal.access()) : null;
        ProcessorTime processor = ProcessorTime.now(portal.pid());
        Timings timings = new Timings();
        long start = System.nanoTime();
        together(buyers, timings, () -> System.nanoTime() - start < howLong.toNanos());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Run(took, timings, counted ? DatabaseCounters.read(portal.access()).since(database) : null,
            ProcessorTime.now(portal.pid()).since(processor));
    }

    private void together(int buyers, Timings timings, BooleanSupplier goOn) {
        ExecutorService threads = Executors.newFixedThreadPool(buyers);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int buyer = 0; buyer < buyers; buyer++) {
                BuyerJourney journey = new BuyerJourney(portal.url(), emails.get(buyer), articles, timings);
                all.add(threads.submit(() -> {
                    while (goOn.getAsBoolean()) {
                        journey.make();
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a buyer's journey broke off", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> column(String query) {
        try (Connection connection = portal.connect(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
