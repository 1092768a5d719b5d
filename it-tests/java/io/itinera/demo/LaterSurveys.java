package io.itinera.demo;

import io.itinera.demo.Model.Person;
import io.itinera.demo.Surveys.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people were asked without having just finished something: about the relationship, once a year in days of their own, and after a
 * friction that they overcame. Some see it on their home page, some get a letter, many let it be.
 */
final class LaterSurveys {
    private static final int YEAR_DAYS = 360;

    private final Surveys surveys;

    LaterSurveys(Surveys surveys) {
        this.surveys = surveys;
    }

    void ask(List<Occasion> occasions) {
        occasions.stream().filter(o -> o.visit.pain > Surveys.FRICTION && o.instrument.equals("CES")).forEach(this::friction);
        Set<Integer> known = new HashSet<>();
        List<Person> people = new ArrayList<>(occasions.stream().map(o -> o.visit.person).filter(person -> known.add(person.id)).toList());
        people.sort(Comparator.comparing(person -> person.id));
        for (Person person : people) {
            int own = (int) Math.floorMod(Dice.hash("relationship", person.email), (long) YEAR_DAYS);
            relationship(person, "NPS", own);
            relationship(person, "TRS", (own + YEAR_DAYS / 2) % YEAR_DAYS);
        }
    }

    private void relationship(Person person, String instrument, int day) {
        Dice dice = Dice.of("relationship", instrument, person.email);
        Instant at = Times.at(Times.FIRST.plusDays(day), dice.between(480, 900), dice.between(0, 59));
        if (at.isAfter(Times.NOW) || !surveys.isFree(person, instrument, at, 180) || !dice.chance(0.8)) {
            return;
        }
        Fate fate = new Fate(at, dice, true);
        double felt = Surveys.mood(person.account) + dice.bell();
        boolean isNps = instrument.equals("NPS") && fate.answered != null;
        boolean isTrs = instrument.equals("TRS") && fate.answered != null;
        surveys.enter(instrument, "RELATIONSHIP_" + instrument, "SURVEY_ANSWERED", person, null, null, dice.chance(0.3), at, fate.seen, fate.mailed,
            fate.answered, fate.dismissed, null, null, isNps ? Math.min(10, Surveys.clamp(8.1 + 2.2 * felt, 10)) : null,
            isTrs ? Surveys.clamp(5.6 + felt, 7) : null, isTrs ? Surveys.clamp(5.2 + felt + 0.6 * dice.bell(), 7) : null,
            isTrs ? Surveys.clamp(4.9 + felt + 0.8 * dice.bell(), 7) : null, null, fate.answered != null && dice.chance(0.2) ? Words.remark("good", dice) : null);
    }

    private void friction(Occasion occasion) {
        Person person = occasion.visit.person;
        Dice dice = Dice.of("friction overcome", occasion.objectId);
        Instant at = occasion.at.plus(Duration.ofMinutes(dice.between(10, 90)));
        if (at.isAfter(Times.NOW) || !surveys.isFree(person, "CSAT", at, 90)) {
            return;
        }
        Fate fate = new Fate(at, dice, false);
        Integer satisfaction = fate.answered == null ? null : Surveys.clamp(3.2 + 0.8 * Surveys.mood(person.account) + dice.bell(), 5);
        String remark = fate.answered != null && dice.chance(0.5) ? Words.remark(occasion.visit.trouble, dice) : null;
        surveys.enter("CSAT", "FRICTION_OVERCOME", occasion.touchpoint, person, null, null, true, at, fate.seen, fate.mailed,
            fate.answered, fate.dismissed, null, satisfaction, null, null, null, null, null, remark);
    }

    /** What became of a question; null for what did not happen. */
    private static final class Fate {
        private Instant seen;
        private Instant mailed;
        private Instant answered;
        private Instant dismissed;

        Fate(Instant asked, Dice dice, boolean byLetter) {
            boolean comesBy = dice.chance(0.7);
            Instant looks = asked.plus(Duration.ofMinutes(dice.between(60, comesBy ? 4_000 : 20_000)));
            Instant writes = asked.plus(Duration.ofDays(5)).plusSeconds(dice.between(60, 900));
            double ends = dice.unit();
            if (comesBy) {
                seen = past(looks);
            } else {
                mailed = byLetter ? past(writes) : null;
            }
            Instant acts = comesBy ? looks.plusSeconds(dice.between(8, 70)) : writes.plus(Duration.ofMinutes(dice.between(20, 6_000)));
            answered = ends < (comesBy ? 0.34 : byLetter ? 0.18 : 0) ? past(acts) : null;
            dismissed = comesBy && ends > 0.72 ? past(acts) : null;
        }

        private static Instant past(Instant moment) {
            return moment.isAfter(Times.NOW) ? null : moment;
        }
    }
}
