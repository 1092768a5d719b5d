package io.itinera.ordering.allocation.control;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.allocation.boundary.AllocateCartLine.Wish;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.AllocationImpossible;
import io.itinera.ordering.allocation.boundary.Share;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an allocation of what somebody typed, and says what cannot be one. */
@ApplicationScoped
public class AllocationRule {
    public static final int MOST = 20;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Inject FindAccounts accounts;

    /** @throws AllocationImpossible for shares that cannot stand @throws NoSuchRecord for a cost centre that is not the account's */
    public Allocation read(AccountId account, List<Wish> wishes) {
        if (wishes.size() > MOST) {
            throw AllocationImpossible.tooMany(MOST);
        }
        Set<Long> known = accounts.costCentres(account).stream().map(CostCentreRow::id).collect(Collectors.toSet());
        Set<Long> named = new HashSet<>();
        List<Share> shares = new ArrayList<>();
        for (Wish wish : wishes) {
            shares.add(share(wish, shares.size(), known, named));
        }
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.compareTo(ALL) != 0) {
            throw AllocationImpossible.sum(sum);
        }
        return new Allocation(shares);
    }

    private static Share share(Wish wish, int row, Set<Long> known, Set<Long> named) {
        if (wish.costCentreId() == null) {
            throw AllocationImpossible.centreUnsaid(row);
        }
        if (!known.contains(wish.costCentreId())) {
            throw new NoSuchRecord();
        }
        if (!named.add(wish.costCentreId())) {
            throw AllocationImpossible.centreTwice(row);
        }
        BigDecimal percent = wish.percent();
        if (percent == null || percent.signum() <= 0 || percent.compareTo(ALL) > 0 || percent.stripTrailingZeros().scale() > Share.DECIMALS) {
            throw AllocationImpossible.percent(row);
        }
        return new Share(wish.costCentreId(), percent);
    }
}
