package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was asked what and what they said: at most once in ninety days for each question, a fifth never, and little of it answered. */
final class Surveys {

    /** A moment at which somebody could be asked. */
    static final class Occasion {
        final String instrument;
        final String touchpoint;
        final Visit visit;
        final Instant at;
        String objectType;
        String objectId;

        Occasion(String instrument, String touchpoint, Visit visit, Instant at) {
            this.instrument = instrument;
            this.touchpoint = touchpoint;
            this.visit = visit;
            this.at = at;
        }

        Occasion about(String type, String id) {
            objectType = type;
            objectId = id;
            return this;
        }
    }

    private static final int SAME_QUESTION_DAYS = 90;
    private static final int ANY_QUESTION_DAYS = 14;
    /** A visit that hurt so much met a refusal, a failure or nothing found. */
    static final double FRICTION = 0.3;

    private final List<Occasion> occasions = new ArrayList<>();
    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, List<Instant>> all = new HashMap<>();
    private final LaterSurveys later = new LaterSurveys(this);
    private final TableFile table = new TableFile("240_insight.survey", "id,instrument,occasion,touchpoint,persona,pseudonym,account_id,object_type,object_id,"
        + "friction,offered_at,seen_at,mailed_at,answered_at,dismissed_at,effort,satisfaction,recommendation,trust,relevance,simplicity,expectation,remark,version");

    void mayAsk(Occasion occasion) {
        occasions.add(occasion);
    }

    TableFile ask(Trail trail) {
        occasions.sort(Comparator.comparing((Occasion o) -> o.at).thenComparing(o -> o.objectId));
        for (Occasion occasion : occasions) {
            if (!occasion.at.isAfter(Times.NOW.minusSeconds(900)) && free(occasion)) {
                put(occasion, trail);
            }
        }
        later.ask(occasions);
        return table;
    }

    /** What is asked of people who are not there: whether it may be, twice as far as the rules of asking go. */
    boolean isFree(Person person, String instrument, Instant at, int pauseDays) {
        boolean heldOut = !person.email.endsWith("@demo.example") && Math.floorMod(Dice.hash("held out", person.email), 5L) == 0;
        boolean isShown = person.account.people.stream().anyMatch(one -> one.email.endsWith("@demo.example"));
        boolean keptFree = isShown && at.isAfter(Times.NOW.minus(Duration.ofDays(100)));
        return !heldOut && !keptFree && all.getOrDefault(person.email, List.of()).stream().noneMatch(other -> near(other, at, ANY_QUESTION_DAYS))
            && all.getOrDefault(person.email + instrument, List.of()).stream().noneMatch(other -> near(other, at, pauseDays));
    }

    private static boolean near(Instant one, Instant other, int days) {
        return Duration.between(one, other).abs().compareTo(Duration.ofDays(days)) < 0;
    }

    /** A row of the ledger. @param cells from the object's type to the remark */
    void enter(String instrument, String occasion, String touchpoint, Person person, Object... cells) {
        Instant offered = (Instant) cells[3];
        all.computeIfAbsent(person.email, none -> new ArrayList<>()).add(offered);
        all.computeIfAbsent(person.email + instrument, none -> new ArrayList<>()).add(offered);
        Object[] row = new Object[7 + cells.length + 1];
        System.arraycopy(new Object[] {table.rows() + 1, instrument, occasion, touchpoint, person.persona, person.pseudonym, person.account.id}, 0, row, 0, 7);
        System.arraycopy(cells, 0, row, 7, cells.length);
        row[row.length - 1] = 1;
        table.row(row);
    }

    private boolean free(Occasion occasion) {
        Person person = occasion.visit.person;
        boolean demo = person.email.endsWith("@demo.example");
        boolean heldOut = !demo && Math.floorMod(Dice.hash("held out", person.email), 5L) == 0;
        boolean keptFree = demo && occasion.at.isAfter(Times.NOW.minus(Duration.ofDays(100)));
        boolean recently = within(person.email + occasion.instrument, occasion.at, SAME_QUESTION_DAYS) || within(person.email, occasion.at, ANY_QUESTION_DAYS);
        return !heldOut && !keptFree && !recently && Dice.of("offer", occasion.objectId, occasion.touchpoint).chance(0.7);
    }

    private boolean within(String key, Instant at, int days) {
        Instant last = asked.get(key);
        return last != null && last.plus(Duration.ofDays(days)).isAfter(at);
    }

    private void put(Occasion occasion, Trail trail) {
        Visit visit = occasion.visit;
        Person person = visit.person;
        Dice dice = Dice.of("survey", occasion.objectId, occasion.touchpoint);
        asked.put(person.email + occasion.instrument, occasion.at);
        asked.put(person.email, occasion.at);
        int id = table.rows() + 1;
        Instant offered = occasion.at.plusSeconds(2);
        boolean answers = dice.chance(occasion.instrument.equals("CES") ? 0.25 : 0.33);
        boolean dismisses = !answers && dice.chance(0.5);
        Instant end = offered.plusSeconds(dice.between(6, 75));
        step("SURVEY_OFFERED", occasion, id, trail, offered);
        if (answers || dismisses) {
            step(answers ? "SURVEY_ANSWERED" : "SURVEY_DISMISSED", occasion, id, trail, end);
        }
        double mood = mood(person.account);
        double felt = mood - visit.pain + dice.bell();
        boolean ces = occasion.instrument.equals("CES");
        Integer effort = answers && ces ? clamp(5.9 + mood - 1.15 * visit.pain + 1.3 * dice.bell(), 7) : null;
        Integer satisfaction = answers && !ces ? clamp(4.2 + 0.8 * mood - 0.95 * visit.pain + dice.bell(), 5) : null;
        String expectation = !answers ? null : felt < -0.75 ? "BELOW" : felt > 0.7 ? "EXCEEDED" : "MET";
        String remark = answers && dice.chance(visit.pain > 0.8 ? 0.55 : 0.25) ? Words.remark(visit.pain > 0.3 || visit.trouble.equals("renewal")
            ? visit.trouble : "good", dice) : null;
        enter(occasion.instrument, occasion.touchpoint, occasion.touchpoint, person, occasion.objectType, occasion.objectId, visit.pain > FRICTION, offered, offered, null,
            answers ? end : null, dismisses ? end : null, effort, satisfaction, null, null, null, null, expectation, remark);
    }

    static double mood(Account account) {
        return 0.4 * Dice.of("mood", account.code).bell() - 0.15 * (account.trouble - 1);
    }

    static int clamp(double value, int most) {
        return (int) Math.max(1, Math.min(most, Math.round(value)));
    }

    private static void step(String type, Occasion occasion, int id, Trail trail, Instant at) {
        Step step = new Step(type, occasion.visit.person.account).about("SURVEY", id).related(occasion.objectType, occasion.objectId);
        step.who = occasion.visit.person;
        step.visit = occasion.visit.id();
        step.duration = type.equals("SURVEY_OFFERED") ? null : (int) Duration.between(occasion.at, at).toMillis();
        step.initiator = type.equals("SURVEY_OFFERED") ? "SYSTEM" : "CUSTOMER";
        trail.add(step, at);
    }
}
