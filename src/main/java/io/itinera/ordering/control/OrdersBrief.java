package io.itinera.ordering.control;

import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an account manager should know of a hospital's orders before calling: late ones, open ones, the last one. */
@ApplicationScoped
@Transactional
public class OrdersBrief implements AccountBriefSource {
    private static final String SECTION = "orders";

    @Inject OrderSearch search;

    @Override
    public Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        accounts.forEach(actor::guard);
        Map<AccountId, List<StatusFigure>> figures = search.figures(accounts);
        Map<AccountId, Long> late = search.late(accounts);
        return accounts.stream().collect(Collectors.toMap(Function.identity(),
            account -> brief(figures.getOrDefault(account, List.of()), late.getOrDefault(account, 0L))));
    }

    private static List<AccountBriefRow> brief(List<StatusFigure> figures, long late) {
        List<AccountBriefRow> brief = new ArrayList<>();
        if (late > 0) {
            brief.add(new AccountBriefRow(SECTION, "late", List.of(late), "bad", null, null));
        }
        List<StatusFigure> open = figures.stream().filter(figure -> OrderStatus.OPEN.contains(figure.status())).toList();
        long count = open.stream().mapToLong(StatusFigure::count).sum();
        if (count > 0) {
            brief.add(new AccountBriefRow(SECTION, "open", List.of(count), "busy", null,
                open.stream().map(StatusFigure::total).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        figures.stream().map(StatusFigure::last).max(Comparator.naturalOrder()).map(OrdersBrief::last).ifPresent(brief::add);
        return brief;
    }

    private static AccountBriefRow last(Instant submittedAt) {
        return new AccountBriefRow(SECTION, "last", List.of(), "none", OrderDays.of(submittedAt), null);
    }

    /** How many orders of an account have a status, what they cost together, and when the last was submitted. */
    public record StatusFigure(OrderStatus status, Long count, BigDecimal total, Instant last) {
    }
}
