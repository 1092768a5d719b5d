package io.itinera.ordering;

import io.itinera.catalog.CatalogFixture;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Directors of the first hospital who all do the same at the same moment. */
public final class ManyBuyers {
    public static final int COUNT = 32;
    private static final long FIRST = 100;

    private ManyBuyers() {
    }

    public static void layOut(Portal portal) {
        StringBuilder people = new StringBuilder();
        for (long i = FIRST; i < FIRST + COUNT; i++) {
            people.append("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym,"
                + " language, time_zone, order_limit, active, version) values (" + i + ", 1, 'B', '" + i + "', 'b" + i + "@demo.example', 'x',"
                + " 'PURCHASING_DIRECTOR', '" + new UUID(0, i) + "', 'es', 'Europe/Madrid', 6000, true, 1);\n");
        }
        portal.sql(people.toString());
    }

    /** @param i from 0 */
    public static Actor buyer(int i) {
        return CatalogFixture.person(FIRST + i, 1L, Persona.PURCHASING_DIRECTOR);
    }

    /** What one of them does. */
    public interface Deed {
        String by(int i) throws Exception;
    }

    /** What became of each. */
    public static List<String> allAtOnce(int count, Deed deed) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int who = i;
                calls.add(() -> deed.by(who));
            }
            List<String> ends = new ArrayList<>();
            for (Future<String> end : pool.invokeAll(calls)) {
                ends.add(end.get());
            }
            return ends;
        } finally {
            pool.shutdownNow();
        }
    }
}
