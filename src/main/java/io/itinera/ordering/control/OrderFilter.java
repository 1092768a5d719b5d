package io.itinera.ordering.control;

import io.itinera.ordering.boundary.HistoryQuery;
import io.itinera.ordering.entity.OrderStatus;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions of one look for orders: texts that the portal wrote, and values as parameters. */
final class OrderFilter {
    private static final String LATE = "exists (select 1 from OrderLine x where x.order = o and x.promisedOn < :lateBefore"
        + " and x.quantity - (x.cancelled + x.shipped) > 0) and (SQL('case when ? then 1 else 0 end', o.completeOnly) = 0 or not exists (select w from OrderLine w"
        + " where w.order = o and w.promisedOn >= :lateBefore and w.cancelled < w.quantity))";
    private static final String TEXT = "(lower(o.number) like :text escape '!' or lower(o.ownReference) like :text escape '!'"
        + " or exists (select 1 from OrderLine y where y.order = o and (lower(y.partNumber) like :text escape '!'"
        + " or lower(y.articleName) like :text escape '!')))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    OrderFilter ofAccount(long account) {
        return and("o.accountId = :account", "account", account);
    }

    OrderFilter ofAccounts(Collection<Long> accounts) {
        return and("o.accountId in :accounts", "accounts", accounts);
    }

    /** A status by its name, or one of the two groups; anything else filters nothing. */
    OrderFilter status(String name, LocalDate today) {
        if (HistoryQuery.OPEN.equals(name)) {
            return oneOf(OrderStatus.OPEN);
        }
        if (HistoryQuery.LATE.equals(name)) {
            return oneOf(OrderStatus.WITH_SUPPLIER).and(LATE, "lateBefore", today);
        }
        Arrays.stream(OrderStatus.values()).filter(status -> status.name().equals(name)).findFirst()
            .ifPresent(status -> oneOf(List.of(status)));
        return this;
    }

    OrderFilter oneOf(Collection<OrderStatus> statuses) {
        return and("o.status in :statuses", "statuses", statuses);
    }

    OrderFilter text(String text) {
        return text == null || text.isBlank() ? this
            : and(TEXT, "text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }

    /** Submitted on or between the days; null for open ends. */
    OrderFilter between(LocalDate from, LocalDate to) {
        if (from != null) {
            and("o.submittedAt >= :from", "from", OrderDays.startOf(from));
        }
        return to == null ? this : and("o.submittedAt < :to", "to", OrderDays.startOf(to.plusDays(1)));
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private OrderFilter and(String condition, String parameter, Object given) {
        conditions.add(condition);
        parameters.put(parameter, given);
        return this;
    }
}
