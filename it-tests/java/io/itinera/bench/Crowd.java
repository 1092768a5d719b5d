package io.itinera.bench;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
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
    private static final int ARTICLES = 500;

    private final Portal portal;
    private List<String> emails = List.of();
    private List<String> articles = List.of();

    Crowd(Portal portal) {
        this.portal = portal;
    }

    /**
     * Looks up who can buy what, and fills the shelves so that thousands of journeys find stock. Articles of ended contracts
     * are left out: they ask the buyer whether the list price is accepted.
     */
    void prepare() {
        Rows rows = Rows.of(portal);
        emails = rows.list("select p.email from accounts.person p where p.persona = 'PURCHASING_DIRECTOR' and p.active = true"
            + " and p.password_hash like '$argon2id%' order by p.id fetch first " + LARGEST + " rows only");
        articles = rows.list("select a.part_number from catalog.article a where a.status = 'ORDERABLE' and a.order_multiple = 1"
            + " and exists (select 1 from contracts.price p where p.article_id = a.id and p.contract_id is null"
            + " and p.valid_to is null and p.amount < 20) and not exists (select 1 from contracts.price p join contracts.contract c"
            + " on c.id = p.contract_id where p.article_id = a.id and c.ends_on < current_date) order by a.id fetch first " + ARTICLES + " rows only");
        rows.change("update catalog.stock set on_hand = 100000000");
    }

    /** How many different people they are; with fewer than are wanted some sign in twice. */
    int people() {
        return emails.size();
    }

    /** Journeys of eight buyers until so many requests were sent in all. */
    void warmUp(int requests) {
        Timings timings = new Timings();
        together(WARMING, timings, () -> timings.requests() < requests);
    }

    /** Journeys one after another by each of so many buyers; the last ones begun are finished. */
    Run run(int buyers, Duration howLong) {
        boolean counted = portal.database() == Database.POSTGRESQL;
        DatabaseCounters database = counted ? DatabaseCounters.read(portal.access()) : null;
        ProcessorTime processor = ProcessorTime.now(portal);
        Timings timings = new Timings();
        long start = System.nanoTime();
        together(buyers, timings, () -> System.nanoTime() - start < howLong.toNanos());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Run(took, timings, counted ? DatabaseCounters.read(portal.access()).since(database) : null,
            ProcessorTime.now(portal).since(processor));
    }

    private void together(int buyers, Timings timings, BooleanSupplier goOn) {
        ExecutorService threads = Executors.newFixedThreadPool(buyers);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int buyer = 0; buyer < buyers; buyer++) {
                BuyerJourney journey = new BuyerJourney(portal.url(), emails.get(buyer % emails.size()), articles, timings);
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
}
