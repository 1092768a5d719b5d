package io.itinera.contracts.boundary;

import io.itinera.contracts.control.Agreements;
import io.itinera.contracts.control.PriceOverlaps;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes down what a hospital and the supplier agreed, within the caller's transaction. */
@ApplicationScoped
public class DrawUpContract {
    @Inject Agreements agreements;
    @Inject PriceOverlaps overlaps;
    @Inject CurrentActor actor;

    /** @param to the last day; null where none was said */
    public record Span(LocalDate from, LocalDate to) {
    }

    /** @param minQuantity from which on the price holds @param yearly how many are expected in a year */
    public record Line(long articleId, int minQuantity, BigDecimal price, int yearly) {
    }

    /** @param follows number of the hospital's contract that it goes on from; null for none @param quote the number of what was negotiated */
    public record Deal(AccountId account, String currency, String title, Span span, String follows, String quote, List<Line> lines) {
    }

    /** @param commitment what the hospital is expected to buy over the term */
    public record Drawn(long id, String number, BigDecimal commitment) {
    }

    /**
     * The prices hold from the first day to the last. A contract it goes on from, and which nobody has decided on, is answered by it: renewed.
     *
     * @throws ContractTermNotPossible for days that cannot be, or no name
     * @throws io.itinera.shared.NoSuchRecord for a contract to follow that is none of the hospital's
     */
    public Drawn draw(Deal deal) {
        actor.get().guard(deal.account());
        return agreements.draw(deal);
    }

    /** What the hospital is expected to buy over the term, and whether the deal can be at all. @throws ContractTermNotPossible as {@link #draw} */
    public BigDecimal commitment(Deal deal) {
        actor.get().guard(deal.account());
        return agreements.check(deal);
    }

    /** Where its prices meet prices that the hospital has by other contracts, article by article, and which of both holds. */
    public List<PriceOverlapRow> overlaps(Deal deal) {
        actor.get().guard(deal.account());
        return overlaps.of(deal);
    }

    /** The hospital's contracts that another can go on from, those that end first first. */
    public List<ContractRow> predecessors(AccountId account) {
        actor.get().guard(account);
        return agreements.predecessors(account);
    }
}
