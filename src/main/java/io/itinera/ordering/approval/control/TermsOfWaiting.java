package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.ordering.approval.boundary.ApprovalTerms;
import io.itinera.ordering.delivery.boundary.OrderPartRow;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.hold.control.Holds;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads how an order that waits is held and comes, for those who are asked about it: in one statement, and in three where its lines are split. */
@ApplicationScoped
public class TermsOfWaiting {
    @Inject Holds holds;
    @Inject OrderParts parts;
    @Inject FindAccounts accounts;

    ApprovalTerms of(AccountId account, long order) {
        Holds.Waiting waiting = holds.waiting(order);
        if (!waiting.split()) {
            return new ApprovalTerms(waiting.until(), waiting.completeOnly(), List.of(), null);
        }
        List<OrderPartRow> apart = parts.of(List.of(order)).values().stream().flatMap(List::stream).filter(part -> !part.isWithOrder()).toList();
        Map<Long, String> sites = accounts.sites(account).stream().collect(Collectors.toMap(SiteRow::id, SiteRow::name));
        LocalDate last = apart.stream().map(OrderPartRow::promisedOn).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return new ApprovalTerms(waiting.until(), waiting.completeOnly(), apart.stream().map(OrderPartRow::siteId).distinct().map(sites::get).toList(), last);
    }
}
