package io.itinera.contracts.control;

import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.PriceLeap;
import io.itinera.contracts.boundary.PriceNotPositive;
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
import java.util.Optional;

/** Changes prices of the list. */
@ApplicationScoped
public class ListPrices {
    private static final BigDecimal MOST = new BigDecimal("1000000");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindArticles articles;
    @Inject Prices prices;
    @Inject Clock clock;

    public void change(ChangePrice.Request request) {
        BigDecimal amount = Money.cents(request.amount());
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new PriceNotPositive();
        }
        long article = articles.article(request.partNumber()).id();
        LocalDate today = ContractDays.today(clock);
        Optional<Price> old = inForce(article, today);
        BigDecimal before = old.map(Price::amount).orElse(null);
        if (isOther(request.seen(), before)) {
            throw new ChangedMeanwhile();
        }
        if (before != null && !request.confirmed() && isLeap(before, amount)) {
            throw new PriceLeap(Money.cents(before), amount);
        }
        prices.forgetAll();
        if (old.isPresent() && !old.get().validFrom().isBefore(today)) {
            old.get().correct(amount);
        } else {
            em.persist(old.map(price -> price.replaceBy(amount, today)).orElseGet(() -> new Price(article, amount, today)));
        }
    }

    private Optional<Price> inForce(long article, LocalDate today) {
        return em.createQuery("select p from Price p where p.articleId = :article and p.contractId is null"
                + " and p.validFrom <= :today and (p.validTo is null or p.validTo >= :today)"
                + " order by p.minQuantity, p.validFrom desc, p.id desc", Price.class)
            .setParameter("article", article).setParameter("today", today).setMaxResults(1).getResultStream().findFirst();
    }

    private static boolean isOther(BigDecimal seen, BigDecimal now) {
        return seen == null ? now != null : now == null || seen.compareTo(now) != 0;
    }

    private static boolean isLeap(BigDecimal before, BigDecimal after) {
        return after.compareTo(before.multiply(BigDecimal.TEN)) > 0 || after.multiply(BigDecimal.TEN).compareTo(before) < 0;
    }
}
