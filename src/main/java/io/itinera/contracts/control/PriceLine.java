package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.entity.Price;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The prices of one article on the list, one after the other: yesterday's, today's, and one that is announced. */
final class PriceLine {
    private final EntityManager em;
    private final long article;
    private final LocalDate today;
    private final List<Price> prices;

    /** @param prices for the smallest quantity first, of these the newest first; none that ended before yesterday */
    PriceLine(EntityManager em, long article, LocalDate today, List<Price> prices) {
        this.em = em;
        this.article = article;
        this.today = today;
        this.prices = new ArrayList<>(prices);
    }

    long article() {
        return article;
    }

    /** Null when there is none. */
    BigDecimal on(LocalDate day) {
        return at(day).map(Price::amount).orElse(null);
    }

    Optional<Price> announced() {
        return prices.stream().filter(price -> price.validFrom().isAfter(today)).findFirst();
    }

    /** Whether it would be more than hospitals were told for that day; what began today may go back to yesterday's. */
    boolean risesTooSoon(BigDecimal amount, LocalDate from) {
        if (!from.isBefore(today.plusDays(ChangePrice.NOTICE_DAYS))) {
            return false;
        }
        BigDecimal yesterdays = from.equals(today) ? on(today.minusDays(1)) : null;
        return Stream.of(Optional.ofNullable(on(from)), Optional.ofNullable(yesterdays)).flatMap(Optional::stream)
            .max(BigDecimal::compareTo).filter(told -> amount.compareTo(told) > 0).isPresent();
    }

    /** Whatever was announced before is replaced by what is announced now; a price from today on leaves it. */
    void set(BigDecimal amount, LocalDate from) {
        if (from.isAfter(today)) {
            withdraw();
        }
        Optional<Price> held = at(from);
        if (held.isPresent() && held.get().validFrom().equals(from)) {
            held.get().correct(amount);
        } else {
            em.persist(held.map(price -> price.replaceBy(amount, from)).orElseGet(() -> first(amount, from)));
        }
    }

    void withdraw() {
        announced().ifPresent(price -> {
            em.remove(price);
            at(today).ifPresent(Price::goOn);
            prices.remove(price);
        });
    }

    private Price first(BigDecimal amount, LocalDate from) {
        Price price = new Price(article, amount, from);
        return announced().map(next -> price.until(next.validFrom())).orElse(price);
    }

    private Optional<Price> at(LocalDate day) {
        return prices.stream().filter(price -> price.holdsOn(day)).findFirst();
    }
}
