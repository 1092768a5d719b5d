package io.itinera.contracts.control;

import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.work.PriceAhead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rule by which a price is chosen. Under each contract the highest break that the quantity reaches counts; among
 * contracts the lowest price wins, and of equal ones that of the contract that lasts longer, then the older contract.
 * Without any contract in force the list price applies. The same break priced twice counts as it was set last.
 */
final class PriceChoice {
    static final int LAPSED_WITHIN_DAYS = 90;
    private static final Comparator<PriceOffer> HIGHEST_BREAK_SET_LAST = Comparator.comparingInt(PriceOffer::minQuantity)
        .thenComparing(PriceOffer::validFrom).thenComparingLong(PriceOffer::id);
    private static final Comparator<PriceOffer> CHEAPEST = Comparator.comparing(PriceOffer::amount)
        .thenComparing(PriceOffer::contractEndsOn, Comparator.reverseOrder()).thenComparingLong(PriceOffer::contractId);

    private PriceChoice() {
    }

    /** @param offers all of one article; null comes back when none of them applies */
    static PriceRow choose(List<PriceOffer> offers, int quantity, LocalDate today) {
        List<PriceOffer> holding = holding(offers, today);
        PriceOffer list = list(holding, quantity);
        PriceOffer best = best(holding, quantity);
        if (best == null) {
            return null;
        }
        PriceOffer next = nextBreak(holding, best, quantity);
        boolean agreed = holding.stream().anyMatch(offer -> !offer.isList());
        PriceOffer lapsed = agreed ? null : lapsed(offers, today);
        return new PriceRow(best.articleId(), best.amount(), list == null ? null : list.amount(), best.contractId(),
            best.contractNumber(), best.contractEndsOn(), next == null ? null : next.minQuantity(),
            next == null ? null : next.amount(), lapsed == null ? null : lapsed.contractNumber(),
            lapsed == null ? null : lapsed.contractEndsOn(), ahead(offers, quantity, best, today));
    }

    /** What a unit costs on the day; null when nothing applies. */
    static BigDecimal amount(List<PriceOffer> offers, int quantity, LocalDate day) {
        PriceOffer best = best(holding(offers, day), quantity);
        return best == null ? null : best.amount();
    }

    /** Whether no contract gives the price of the day. */
    static boolean isByList(List<PriceOffer> offers, int quantity, LocalDate day) {
        PriceOffer best = best(holding(offers, day), quantity);
        return best != null && best.isList();
    }

    /** The first day on which another price is known to hold, unless the contract that gives today's ends before. */
    private static PriceAhead ahead(List<PriceOffer> offers, int quantity, PriceOffer now, LocalDate today) {
        return offers.stream().map(PriceOffer::validFrom).filter(day -> day.isAfter(today))
            .filter(day -> now.isList() || !now.contractEndsOn().isBefore(day)).distinct().sorted()
            .map(day -> new PriceAhead(amount(offers, quantity, day), day))
            .filter(next -> next.unitPrice() != null && next.unitPrice().compareTo(now.amount()) != 0).findFirst().orElse(null);
    }

    private static List<PriceOffer> holding(List<PriceOffer> offers, LocalDate day) {
        return offers.stream().filter(offer -> offer.holdsOn(day)).toList();
    }

    private static PriceOffer list(List<PriceOffer> holding, int quantity) {
        return reached(holding.stream().filter(PriceOffer::isList).toList(), quantity);
    }

    private static PriceOffer best(List<PriceOffer> holding, int quantity) {
        return perContract(holding).stream().map(prices -> reached(prices, quantity)).filter(Objects::nonNull)
            .min(CHEAPEST).orElseGet(() -> list(holding, quantity));
    }

    private static Collection<List<PriceOffer>> perContract(List<PriceOffer> holding) {
        return holding.stream().filter(offer -> !offer.isList())
            .collect(Collectors.groupingBy(PriceOffer::contractId)).values();
    }

    private static PriceOffer reached(List<PriceOffer> prices, int quantity) {
        return prices.stream().filter(offer -> offer.minQuantity() <= quantity).max(HIGHEST_BREAK_SET_LAST).orElse(null);
    }

    /** The first break beyond the quantity, under any contract or on the list, at which a unit costs less than now. */
    private static PriceOffer nextBreak(List<PriceOffer> holding, PriceOffer best, int quantity) {
        return holding.stream().filter(offer -> offer.minQuantity() > quantity)
            .filter(offer -> offer.amount().compareTo(best.amount()) < 0)
            .min(Comparator.comparingInt(PriceOffer::minQuantity).thenComparing(PriceOffer::amount)
                .thenComparingLong(PriceOffer::id)).orElse(null);
    }

    private static PriceOffer lapsed(List<PriceOffer> offers, LocalDate today) {
        return offers.stream().filter(offer -> !offer.isList() && offer.contractEndsOn().isBefore(today))
            .max(Comparator.comparing(PriceOffer::contractEndsOn).thenComparingLong(PriceOffer::contractId))
            .filter(offer -> !offer.contractEndsOn().isBefore(today.minusDays(LAPSED_WITHIN_DAYS))).orElse(null);
    }
}
