package io.itinera.delivery.control;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Money;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;

/** What an account manager should know before the hospital calls: orders that are late, deliveries that came short. */
@ApplicationScoped
@Transactional
public class DeliveryBrief implements AccountBriefSource {
    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST = 5;

    @Inject WorkList workList;
    @Inject Shipments shipments;
    @Inject Clock clock;

    @Override
    public List<AccountBriefRow> brief(Actor actor, AccountId account) {
        actor.guard(account);
        Stream<AccountBriefRow> late = workList.late(account, LocalDate.now(clock)).stream().limit(MOST)
            .map(order -> new AccountBriefRow("orders", "late-order", List.of(order.number(), order.dueOn()), "bad", order.dueOn(),
                order.total()));
        Stream<AccountBriefRow> shortOf = shipments.shortSince(account, clock.instant().minus(RECENT)).stream().limit(MOST)
            .map(line -> new AccountBriefRow("orders", "short",
                List.of(line.shipmentNumber(), line.received(), line.quantity(), line.articleName()), "bad",
                LocalDate.ofInstant(line.receivedAt(), ZoneOffset.UTC),
                Money.line(line.quantity() - line.received(), line.unitPrice())));
        return Stream.concat(late, shortOf).toList();
    }
}
