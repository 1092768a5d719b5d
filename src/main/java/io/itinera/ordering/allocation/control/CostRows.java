package io.itinera.ordering.allocation.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.allocation.boundary.ShareRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts names and amounts to allocations, for people to read. */
@ApplicationScoped
public class CostRows {
    @Inject FindAccounts accounts;

    /** @param amounts by line @param own of the lines that go with the order; null while nobody has said which */
    public CostsRow of(AccountId account, Map<Long, BigDecimal> amounts, Map<Long, Allocation> allocations, Long own) {
        if (allocations.isEmpty()) {
            return CostsRow.OF_ORDER;
        }
        Map<Long, String> labels = labels(account);
        return new CostsRow(lines(account, amounts, allocations), Allocation.charge(amounts, allocations, own).entrySet().stream()
            .map(one -> new ShareRow(label(labels, one.getKey()), null, one.getValue())).sorted(Comparator.comparing(ShareRow::costCentre)).toList());
    }

    /** By line, of those that have an allocation. */
    public Map<Long, List<ShareRow>> lines(AccountId account, Map<Long, BigDecimal> amounts, Map<Long, Allocation> allocations) {
        Map<Long, String> labels = labels(account);
        Map<Long, List<ShareRow>> rows = new HashMap<>();
        allocations.forEach((line, allocation) -> {
            Map<Long, BigDecimal> parts = allocation.divide(amounts.get(line));
            rows.put(line, allocation.shares().stream().map(share -> new ShareRow(label(labels, share.costCentreId()), share.percent(),
                parts.get(share.costCentreId()))).toList());
        });
        return rows;
    }

    private Map<Long, String> labels(AccountId account) {
        return accounts.costCentres(account).stream().collect(Collectors.toMap(CostCentreRow::id, CostCentreRow::label));
    }

    private static String label(Map<Long, String> labels, long centre) {
        return labels.getOrDefault(centre, "–");
    }
}
