package io.itinera.ordering.standing.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.standing.boundary.RunPlacing.Run;
import io.itinera.ordering.standing.control.StandingCheck;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.control.StandingRuns.State;
import io.itinera.ordering.standing.entity.StandingLine;
import io.itinera.ordering.standing.entity.StandingLine.Agreed;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The owner answers what a run asks: order it as it is now, without what changed, or not this time. */
@UseCase
public class AnswerRun {
    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject StandingCheck checks;
    @Inject RunPlacing placing;
    @Inject Clock clock;
    @Inject Event<StandingTouched> touched;

    /** What the owner says. */
    public enum Answer { AS_NOW, WITHOUT, SKIP }

    /**
     * @param seen       what the order costs by what was shown; null when it is skipped
     * @param overBudget whether it is ordered over a budget that warns of that
     */
    public record Request(long id, LocalDate planned, Answer answer, BigDecimal seen, boolean overBudget) {
        /** Over no budget. */
        public Request(long id, LocalDate planned, Answer answer, BigDecimal seen) {
            this(id, planned, answer, seen, false);
        }
    }

    /**
     * @return the number of the order; null when the run is skipped
     * @throws RunAlreadySettled    when it asks no longer
     * @throws RunNotPossible       when nothing can be ordered in this way
     * @throws NotYourStandingOrder for anybody but its owner
     * @throws io.itinera.ordering.boundary.PricesChanged when it costs something else than was shown
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.STANDING_RUN_ANSWERED)
    public String answer(Request request) {
        StandingOrder standing = standings.toAnswer(request.id());
        RunRow run = runs.run(standing, request.planned());
        runs.settle(standing, request.planned(), request.answer() == Answer.SKIP ? State.SKIPPED : State.ORDERED);
        RunCheck check = request.answer() == Answer.SKIP ? null : checks.check(standing);
        String number = check == null ? null : order(standing, run, request, check);
        touched.fire(new StandingTouched(PortalTouchpoint.STANDING_RUN_ANSWERED, standing.account(),
            request.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'), request.seen(),
            number == null ? List.of() : List.of(ObjectRef.subject(ObjectType.ORDER, number))));
        return number;
    }

    private String order(StandingOrder standing, RunRow run, Request request, RunCheck check) {
        boolean isAsNow = request.answer() == Answer.AS_NOW;
        if (!(isAsNow ? check.isPossibleNow() : check.isPossibleWithout())) {
            throw new RunNotPossible();
        }
        String number = placing.place(new Run(standing, run.planned(), run.dueOn(), request.seen(), request.overBudget()), isAsNow ? check.asNow() : check.without());
        if (isAsNow) {
            standing.hold(agreed(standing, check), clock.instant());
        }
        return number;
    }

    /**
     * What was ordered as it is now is agreed from now on, in packs of today and without what is sold no longer. That less
     * could be supplied this once is not.
     */
    private static List<Agreed> agreed(StandingOrder standing, RunCheck check) {
        Map<Long, Agreed> before = standing.lines().stream().map(StandingLine::agreed).collect(Collectors.toMap(Agreed::articleId, Function.identity()));
        return check.lines().stream().filter(line -> !line.changes().contains(Change.WITHDRAWN)).map(line -> {
            ArticleRow article = line.article();
            return line.price() == null ? before.get(article.id()) : new Agreed(article.id(),
                (int) QuantityRule.roundUp(line.quantity(), article.orderMultiple()), line.price().unitPrice(), line.price().contractId());
        }).toList();
    }
}
