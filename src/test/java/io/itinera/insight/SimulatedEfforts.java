package io.itinera.insight;

import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Worlds made by chance, side by side in one log; no hospital and nobody belongs to two of them. Of the people of each a third met a failed order, which takes 1.5 of 7 from what effort they rate
 * afterwards; as many each met a refused view of an invoice and a slow page, which take nothing. Everybody had answered six weeks before, too, after as much by chance. Hospitals have moods of their own.
 */
public final class SimulatedEfforts {
    /** The kinds that are met; only the first takes something. */
    public static final List<String> DETECTORS = List.of("failure", "refused-action", "slow-page");
    /** What the first takes, of 7. */
    public static final double PLANTED = -1.5;
    private static final int HOSPITALS = 20;
    private static final int EACH = 6;
    /** Of everybody's two. */
    public static final int ANSWERS = 2 * HOSPITALS * EACH;
    private static final long BETWEEN = 42 * 86_400L;
    private static final String[] MET = {"ORDER_SUBMITTED', 'FAILED', null", "INVOICE_VIEWED', 'REJECTED', null", "HOME_VIEWED', 'COMPLETED', 3000"};

    private final int nth;
    private final Random random;
    private final StringJoiner steps = new StringJoiner(", ");
    private final StringJoiner answers = new StringJoiner(", ");

    private SimulatedEfforts(int nth, int seed) {
        this.nth = nth;
        this.random = new Random(seed);
    }

    /** What there is to be found. @param people of each kind, how many met it @param answers of each kind, before how many it was met */
    public record World(int[] people, int[] answers) {
    }

    /** In place of all touchpoints and answers: one world for each of so many seeds. */
    public static List<World> plant(Portal portal, int firstSeed, int worlds) {
        portal.sql("delete from journey.touchpoint;\ndelete from insight.survey");
        return IntStream.range(0, worlds).mapToObj(nth -> new SimulatedEfforts(nth, firstSeed + nth).plant(portal)).toList();
    }

    /** In which of the worlds the hospital is. */
    public static int worldOf(long hospital) {
        return (int) (hospital - 1) / HOSPITALS;
    }

    private World plant(Portal portal) {
        World world = new World(new int[MET.length], new int[MET.length]);
        double[] moods = random.doubles(HOSPITALS).map(even -> 1.4 * even - 0.7).toArray();
        for (int person = 0; person < HOSPITALS * EACH; person++) {
            Instant answered = PlantedLog.NOW.minusSeconds(random.nextInt(20 * 86_400));
            boolean[] before = answer(2 * person, answered.minusSeconds(BETWEEN), moods[person / EACH]);
            boolean[] now = answer(2 * person + 1, answered, moods[person / EACH]);
            for (int kind = 0; kind < MET.length; kind++) {
                world.people()[kind] += before[kind] || now[kind] ? 1 : 0;
                world.answers()[kind] += (before[kind] ? 1 : 0) + (now[kind] ? 1 : 0);
            }
        }
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, outcome, server_ms, persona, pseudonym, account_id, visit, channel, initiator) values " + steps + ";\n"
            + "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values " + answers);
        return world;
    }

    /** One answer, and what its author met within five days before. */
    private boolean[] answer(int which, Instant at, double mood) {
        int unique = nth * ANSWERS + which;
        UUID who = new UUID(5, unique / 2);
        int hospital = 1 + unique / 2 / EACH;
        double effort = 4.7 + mood + random.nextGaussian() * 0.8;
        boolean[] met = new boolean[MET.length];
        for (int kind = 0; kind < MET.length; kind++) {
            if (random.nextInt(3) == 0) {
                met[kind] = true;
                effort += kind == 0 ? PLANTED : 0;
                steps.add("(" + (3_000_000 + unique * MET.length + kind) + ", timestamp with time zone '" + at.minusSeconds(60 + random.nextInt(5 * 86_400)) + "', '"
                    + MET[kind] + ", 'REQUESTER', '" + who + "', " + hospital + ", '" + new UUID(6, unique * 10L + kind) + "', 'WEB', 'CUSTOMER')");
            }
        }
        answers.add("(" + (1 + unique) + ", 'CES', 'RECEIPT_CONFIRMED', '" + who + "', " + hospital + ", timestamp with time zone '" + at + "', timestamp with time zone '" + at + "', "
            + Math.max(1, Math.min(7, Math.round(effort))) + ", 1)");
        return met;
    }
}
