package io.itinera.demo;

import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One sitting of one person: pages and actions one after the other, placed in time by one of them. */
final class Visit {

    private static final double SLOW = 0.006;

    final Person person;
    final Dice dice;
    /** How much went wrong, and what it was. */
    double pain;
    String trouble = "good";
    private final UUID id;
    private final List<Step> steps = new ArrayList<>();
    private long elapsed;

    Visit(Person person, Dice dice) {
        this.person = person;
        this.dice = dice;
        this.id = dice.uuid();
    }

    UUID id() {
        return id;
    }

    void hurt(double much, String what) {
        pain += much;
        trouble = what;
    }

    /** A page that was shown after some seconds on the one before. */
    Step page(String type, double seconds) {
        Step step = step(type, seconds);
        boolean slow = dice.chance(SLOW * person.account.trouble);
        step.server = slow ? dice.between(2_600, 6_500) : (int) dice.skewed(110, 0.55);
        if (slow) {
            hurt(0.4, "slow");
        }
        return step;
    }

    /** Something the person did; it took as long as the person needed for it. */
    Step act(String type, double seconds) {
        Step step = step(type, seconds);
        step.duration = (int) (step.offset - (steps.size() > 1 ? steps.get(steps.size() - 2).offset : 0)) * 1000 + dice.between(0, 9) * 100;
        step.server = (int) dice.skewed(45, 0.5);
        return step;
    }

    private Step step(String type, double seconds) {
        elapsed += Math.max(1, Math.round(dice.skewed(seconds, 0.6)));
        Step step = new Step(type, person.account);
        step.offset = elapsed;
        step.who = person;
        step.visit = id;
        steps.add(step);
        return step;
    }

    void signIn() {
        act("SIGNED_IN", 14);
    }

    /** Lets the step happen at the moment, and all others around it. */
    void happen(Step step, Instant at, Trail trail) {
        for (Step each : steps) {
            each.at = at.plusSeconds(each.offset - step.offset);
            trail.add(each);
        }
    }
}
