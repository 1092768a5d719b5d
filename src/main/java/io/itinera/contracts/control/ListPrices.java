package io.itinera.contracts.control;

import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.NoPriceAnnounced;
import io.itinera.contracts.boundary.PriceDayNotPossible;
import io.itinera.contracts.boundary.PriceLeap;
import io.itinera.contracts.boundary.PriceNotPositive;
import io.itinera.contracts.boundary.PriceRiseTooSoon;
import io.itinera.contracts.entity.Price;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Changes prices of the list, from today or from a day to come. A hospital is told of a higher price in time: what has
 * been announced is what a price must not rise above at shorter notice. At most one change of an article lies ahead.
 */
@ApplicationScoped
public class ListPrices {
    private static final BigDecimal MOST = new BigDecimal("1000000");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindArticles articles;
    @Inject Prices prices;
    @Inject PriceChanges changes;
    @Inject Clock clock;

    public void change(ChangePrice.Request request) {
        BigDecimal amount = Money.cents(request.amount());
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new PriceNotPositive();
        }
        LocalDate today = ContractDays.today(clock);
        LocalDate from = request.from() == null ? today : request.from();
        if (from.isBefore(today) || from.isAfter(today.plusDays(ChangePrice.FARTHEST_DAYS))) {
            throw new PriceDayNotPossible(today.plusDays(ChangePrice.FARTHEST_DAYS));
        }
        PriceLine line = line(request.partNumber(), today);
        BigDecimal before = line.on(today);
        if (isOther(request.seen(), before)) {
            throw new ChangedMeanwhile();
        }
        if (before != null && !request.confirmed() && isLeap(before, amount)) {
            throw new PriceLeap(Money.cents(before), amount);
        }
        if (line.risesTooSoon(amount, from)) {
            throw new PriceRiseTooSoon(today.plusDays(ChangePrice.NOTICE_DAYS));
        }
        prices.forgetAll();
        if (before != null && before.compareTo(amount) == 0) {
            keep(line, from.isAfter(today));
        } else {
            line.set(amount, from);
            changes.note(new PriceChanges.Noted(line.article(), before, amount, from));
        }
    }

    /** The price stays as it is today; that it is to stay on a day to come takes back what was announced. */
    private void keep(PriceLine line, boolean ahead) {
        if (ahead && line.announced().isPresent()) {
            line.withdraw();
            changes.withdraw(line.article());
        }
    }

    /** @throws NoPriceAnnounced when no other price lies ahead, any more or yet */
    public void withdraw(String partNumber) {
        PriceLine line = line(partNumber, ContractDays.today(clock));
        if (line.announced().isEmpty()) {
            throw new NoPriceAnnounced();
        }
        prices.forgetAll();
        keep(line, true);
    }

    private PriceLine line(String partNumber, LocalDate today) {
        long article = articles.article(partNumber).id();
        List<Price> list = em.createQuery("select p from Price p where p.articleId = :article and p.contractId is null"
                + " and (p.validTo is null or p.validTo >= :yesterday) order by p.minQuantity, p.validFrom desc, p.id desc", Price.class)
            .setParameter("article", article).setParameter("yesterday", today.minusDays(1)).getResultList();
        return new PriceLine(em, article, today, list);
    }

    private static boolean isOther(BigDecimal seen, BigDecimal now) {
        return seen == null ? now != null : now == null || seen.compareTo(now) != 0;
    }

    private static boolean isLeap(BigDecimal before, BigDecimal after) {
        return after.compareTo(before.multiply(BigDecimal.TEN)) > 0 || after.multiply(BigDecimal.TEN).compareTo(before) < 0;
    }
}
