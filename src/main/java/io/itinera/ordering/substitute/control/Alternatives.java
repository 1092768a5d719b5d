package io.itinera.ordering.substitute.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.substitute.boundary.Equivalence.Exchange;
import io.itinera.catalog.substitute.boundary.FindSubstitutes;
import io.itinera.catalog.substitute.boundary.Substitute;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.Late;
import io.itinera.ordering.substitute.control.SubstitutePolicies.Decision;
import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the supplier offers, the hospital allows, and stock and prices make possible. */
@ApplicationScoped
public class Alternatives {
    /** More beside one line nobody compares. */
    private static final int MOST_SHOWN = 3;

    @Inject FindSubstitutes substitutes;
    @Inject SubstitutePolicies policies;
    @Inject PriceArticles prices;
    @Inject Clock clock;

    /** None, two or three statements: nothing is asked where nothing can stand in. */
    public Map<Long, List<AlternativeRow>> of(AccountId account, Collection<Late> late) {
        Map<Long, List<AlternativeRow>> found = new HashMap<>();
        Map<Long, List<Substitute>> offered = late.isEmpty() ? Map.of() : substitutes.of(late.stream().map(Late::articleId).toList());
        if (offered.isEmpty()) {
            return found;
        }
        Map<Long, Decision> decided = policies.of(account, offered.keySet());
        List<Substitute> allowed = offered.values().stream().flatMap(List::stream)
            .filter(one -> decided.getOrDefault(one.articleId(), Decision.NONE).allows(one.otherId())).toList();
        if (allowed.isEmpty()) {
            return found;
        }
        Map<Long, Late> wanted = late.stream().collect(Collectors.toMap(Late::articleId, Function.identity(), (a, b) -> a));
        Map<Long, PricedArticleRow> priced = prices.priced(account, quantities(allowed, wanted));
        for (Substitute one : allowed) {
            row(one, wanted.get(one.articleId()), priced.get(one.otherId()))
                .ifPresent(row -> found.merge(one.articleId(), List.of(row), Alternatives::best));
        }
        return found;
    }

    /** Of each that can stand in; where it can for several, the least, so that no price is shown that a larger quantity alone would have. */
    private static Map<Long, Integer> quantities(List<Substitute> allowed, Map<Long, Late> wanted) {
        return allowed.stream().collect(Collectors.toMap(Substitute::otherId,
            one -> (int) Math.min(QuantityRule.LARGEST, one.insteadOf(wanted.get(one.articleId()).quantity()).quantity()), Math::min));
    }

    private static List<AlternativeRow> best(List<AlternativeRow> some, List<AlternativeRow> more) {
        return Stream.concat(some.stream(), more.stream()).sorted(Comparator
            .comparing((AlternativeRow row) -> row.promise().completeOn()).thenComparing(AlternativeRow::perPiece)
            .thenComparing(AlternativeRow::partNumber)).limit(MOST_SHOWN).toList();
    }

    /** Nothing when it cannot come, or no sooner. */
    private Optional<AlternativeRow> row(Substitute one, Late late, PricedArticleRow priced) {
        ArticleRow other = priced.article();
        PriceRow price = priced.price();
        Exchange exchange = one.insteadOf(late.quantity());
        if (price == null || exchange.quantity() > Math.min(QuantityRule.LARGEST, CartPricing.possible(other))) {
            return Optional.empty();
        }
        int quantity = (int) exchange.quantity();
        Promise promise = other.supply().promise(quantity, other.orderMultiple(), OrderDays.today(clock));
        if (late.comes() != null && !promise.completeOn().isBefore(late.comes())) {
            return Optional.empty();
        }
        return Optional.of(new AlternativeRow(other.partNumber(), other.name(), other.manufacturer(), other.unit(), quantity, exchange.surplus(), promise,
            price.unitPrice(), Money.line(quantity, price.unitPrice()), one.equivalence().otherPerPiece(price.unitPrice()),
            one.equivalence().perPiece(late.unitPrice())));
    }
}
