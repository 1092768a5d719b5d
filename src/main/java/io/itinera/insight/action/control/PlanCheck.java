package io.itinera.insight.action.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.PlanImpossible;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a plan has to hold to. */
@ApplicationScoped
public class PlanCheck {
    private static final int SCALE = 4;

    @Inject Actions actions;
    @Inject Detectors detectors;
    @Inject ReadTouchpoints touchpoints;
    @Inject FindAccounts findAccounts;
    @Inject ActionOwners owners;

    /**
     * The plan as it is kept.
     *
     * @throws PlanImpossible when a rule is broken
     * @throws NoSuchRecord   when it names somebody or something that does not exist
     */
    public ActionPlan checked(ActionPlan plan) {
        if (!plan.startsOn().isAfter(actions.today())) {
            throw PlanImpossible.notToCome();
        }
        if (plan.weeksBefore() < ActionPlan.FEWEST_BEFORE || plan.weeksAfter() < ActionPlan.FEWEST_AFTER
            || Math.max(plan.weeksBefore(), plan.weeksAfter()) > ActionPlan.MOST_WEEKS) {
            throw PlanImpossible.weeks();
        }
        if (plan.expected().setScale(SCALE, RoundingMode.HALF_UP).signum() == 0) {
            throw PlanImpossible.expectingNothing();
        }
        if (plan.ownerId() != null && owners.people().stream().noneMatch(owner -> owner.id() == plan.ownerId())) {
            throw new NoSuchRecord();
        }
        checkHospitals(plan);
        return new ActionPlan(words(plan.title()), words(plan.hypothesis()), plan.measure(), subject(plan), known(plan.touchpoint()), plan.segment(),
            plan.expected().setScale(SCALE, RoundingMode.HALF_UP), plan.ownerId(), plan.startsOn(), plan.weeksBefore(), plan.weeksAfter(), plan.getting(),
            plan.compared(), plan.lotSeed());
    }

    private void checkHospitals(ActionPlan plan) {
        if (plan.getting().isEmpty()) {
            throw PlanImpossible.withoutHospital();
        }
        Set<Long> all = new TreeSet<>(plan.getting());
        all.addAll(plan.compared());
        if (all.size() < plan.getting().size() + plan.compared().size()) {
            throw PlanImpossible.onBothSides();
        }
        if (!findAccounts.visible().stream().map(AccountRow::id).collect(Collectors.toSet()).containsAll(all)) {
            throw new NoSuchRecord();
        }
        if (plan.lotSeed() != null && !Lot.draw(all, plan.lotSeed()).equals(plan.getting())) {
            throw PlanImpossible.notAsDrawn();
        }
    }

    private String subject(ActionPlan plan) {
        if (plan.measure().about() == Measure.About.NOTHING) {
            return null;
        }
        if (plan.subject() == null) {
            throw PlanImpossible.withoutSubject();
        }
        if (plan.measure().about() == Measure.About.TOUCHPOINT) {
            return known(plan.subject());
        }
        if (!detectors.codes().contains(plan.subject())) {
            throw new NoSuchRecord();
        }
        return plan.subject();
    }

    private String known(String type) {
        if (type != null && touchpoints.types().stream().noneMatch(one -> one.code().equals(type))) {
            throw new NoSuchRecord();
        }
        return type;
    }

    private static String words(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
