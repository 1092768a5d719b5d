package io.itinera.ordering.control;

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
        Map<AccountId, Open> open = search.open(accounts);
        Map<AccountId, Instant> last = search.last(accounts);
        Map<AccountId, Long> late = search.late(accounts);
        return accounts.stream().collect(Collectors.toMap(Function.identity(),
            account -> brief(late.getOrDefault(account, 0L), open.get(account), last.get(account))));
    }

    private static List<AccountBriefRow> brief(long late, Open open, Instant last) {
        List<AccountBriefRow> brief = new ArrayList<>();
        if (late > 0) {
            brief.add(new AccountBriefRow(SECTION, "late", List.of(late), "bad", null, null));
        }
        if (open != null) {
            brief.add(new AccountBriefRow(SECTION, "open", List.of(open.count()), "busy", null, open.total()));
        }
        if (last != null) {
            brief.add(new AccountBriefRow(SECTION, "last", List.of(), "none", OrderDays.of(last), null));
        }
        return brief;
    }

    /** How many orders of an account are open, and what they cost together. */
    record Open(long count, BigDecimal total) {
    }
}
