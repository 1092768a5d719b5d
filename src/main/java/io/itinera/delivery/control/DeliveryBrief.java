package io.itinera.delivery.control;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** Of a kind. */
    private static final int MOST = 5;

    @Inject WorkList workList;
    @Inject Shipments shipments;
    @Inject Clock clock;

    @Override
    public Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        accounts.forEach(actor::guard);
        Map<AccountId, List<AccountBriefRow>> briefs = new HashMap<>();
        workList.late(accounts, LocalDate.now(clock), MOST).forEach(order -> add(briefs, order.account(), new AccountBriefRow("orders", "late-order",
            List.of(order.number(), order.dueOn()), "bad", order.dueOn(), order.total())));
        shipments.shortSince(accounts, clock.instant().minus(RECENT), MOST).forEach(line -> add(briefs, line.account(), new AccountBriefRow("orders", "short",
            List.of(line.shipment(), line.received(), line.quantity(), line.article()), "bad",
            LocalDate.ofInstant(line.receivedAt(), ZoneOffset.UTC), Money.line(line.quantity() - line.received(), line.unitPrice()))));
        return briefs;
    }

    private static void add(Map<AccountId, List<AccountBriefRow>> briefs, AccountId account, AccountBriefRow row) {
        briefs.computeIfAbsent(account, any -> new ArrayList<>()).add(row);
    }
}
