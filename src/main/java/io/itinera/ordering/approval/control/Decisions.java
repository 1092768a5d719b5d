package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.ApprovalAboveLimit;
import io.itinera.ordering.approval.boundary.NotAskedToApprove;
import io.itinera.ordering.approval.boundary.OrderAlreadyDecided;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.approval.boundary.ReasonMissing;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.approval.entity.ApprovalStep.Need;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What approving and rejecting share: the order waits, and this person is asked about it. Whoever decides holds the order's row, so
 * that of two who decide about the same step the second is told, and two who decide about different steps both do.
 */
@ApplicationScoped
public class Decisions {
    private static final int LONGEST_REASON = 500;

    @Inject Orders orders;
    @Inject ApprovalSteps steps;
    @Inject Colleagues colleagues;
    @Inject Absences absences;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** @param path all steps of its approval @param mine those that the person is asked about now @param buyer who ordered, to be told */
    public record Case(Order order, List<ApprovalStep> path, Map<ApprovalStep, Voice> mine, PersonRow buyer) {
    }

    /** @throws OrderAlreadyDecided when the order does not wait, or no longer @throws NotAskedToApprove when somebody else is asked */
    public Case take(String number) {
        if (!orders.held(number).status().equals(OrderStatus.AWAITING_APPROVAL.name())) {
            throw new OrderAlreadyDecided(number);
        }
        Order order = orders.toChange(number);
        PersonRow buyer = Optional.ofNullable(accounts.peopleById(List.of(order.buyer().value())).get(order.buyer().value()))
            .orElseThrow(NoSuchRecord::new);
        List<ApprovalStep> path = steps.of(List.of(order.id()));
        return new Case(order, path, mine(path, order), buyer);
    }

    private Map<ApprovalStep, Voice> mine(List<ApprovalStep> path, Order order) {
        Map<ApprovalStep, Voice> mine = new LinkedHashMap<>();
        path.stream().filter(ApprovalStep::isOpen).forEach(step -> voice(step, order).ifPresent(voice -> mine.put(step, voice)));
        if (mine.isEmpty()) {
            throw refusal(order);
        }
        return mine;
    }

    /** The same of an order that was looked at. @param seen its changes then @throws ChangedMeanwhile when it is not any more as it was */
    public Case take(String number, int seen) {
        Case waiting = take(number);
        if (waiting.order().changes() != seen) {
            throw new ChangedMeanwhile();
        }
        return waiting;
    }

    /**
     * The same when the order has come to cost something else. @param more what it needs besides since then; a cause that its path has
     * already stays as it was asked
     */
    Case again(Case waiting, List<Need> more, Instant at) {
        Set<ApprovalCause> known = waiting.path().stream().map(step -> step.need().rule().cause()).collect(Collectors.toSet());
        int now = waiting.path().stream().filter(ApprovalStep::isOpen).mapToInt(ApprovalStep::stepNo).max().orElseThrow();
        List<ApprovalStep> path = Stream.concat(waiting.path().stream(), more.stream().filter(need -> !known.contains(need.rule().cause()))
            .map(need -> join(waiting.order(), need, now, at))).toList();
        return new Case(waiting.order(), path, mine(path, waiting.order()), waiting.buyer());
    }

    /** What this person may decide themselves is one decision with the rest; others are asked after it. */
    private ApprovalStep join(Order order, Need need, int now, Instant at) {
        ApprovalStep mine = new ApprovalStep(order.id(), order.account(), order.buyer(), need.at(now));
        if (voice(mine, order).isEmpty()) {
            return steps.join(new ApprovalStep(order.id(), order.account(), order.buyer(), need.at(Math.max(need.rule().stepNo(), now + 1))));
        }
        mine.open(at);
        return steps.join(mine);
    }

    /** What is kept of a reason. @throws ReasonMissing for none */
    public static String reason(String number, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new ReasonMissing(number);
        }
        String said = typed.strip();
        return said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) : said;
    }

    /** Who is told that a step waits for them. */
    public List<PersonRow> asked(ApprovalStep step, Order order) {
        return Deciders.told(voices(step, order));
    }

    /** Who is asked now: for each approval those of whom one is enough, by name. */
    public List<List<String>> whoIsAsked(Case waiting) {
        return waiting.path().stream().filter(ApprovalStep::isOpen)
            .map(step -> asked(step, waiting.order()).stream().map(PersonRow::fullName).toList()).distinct().toList();
    }

    private List<Voice> voices(ApprovalStep step, Order order) {
        return Deciders.of(step.need().rule(), step.isEscalated(), new Matter(order.account(), order.buyer().value(), order.total()),
            colleagues.staff(order.account()));
    }

    /** The person's own voice rather than one in another's name, which has to be still theirs when the decision is written. */
    private Optional<Voice> voice(ApprovalStep step, Order order) {
        List<Voice> mine = voices(step, order).stream().filter(voice -> voice.speaker().personId().equals(actor.get().person())).toList();
        return mine.stream().filter(Voice::isOwn).findFirst()
            .or(() -> mine.stream().filter(voice -> absences.hold(voice.absent().id(), voice.speaker().id())).findFirst());
    }

    private RuntimeException refusal(Order order) {
        PersonId me = actor.get().person();
        if (order.buyer().equals(me)) {
            return new OwnOrder(order.number());
        }
        return colleagues.of(order.account()).stream().filter(person -> person.personId().equals(me) && !Deciders.covers(person, order.total()))
            .findFirst().<RuntimeException>map(person -> new ApprovalAboveLimit(order.number(), Deciders.approvalLimit(person)))
            .orElseGet(() -> new NotAskedToApprove(order.number()));
    }
}
