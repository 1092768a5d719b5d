package io.itinera.contracts.control;

import io.itinera.contracts.boundary.DrawUpContract.Deal;
import io.itinera.contracts.boundary.DrawUpContract.Line;
import io.itinera.contracts.boundary.DrawUpContract.Span;
import io.itinera.contracts.boundary.PriceOverlapRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where prices to be agreed meet prices of the hospital's other contracts, and says by the rule of {@link PriceChoice} which holds. Below the quantity
 * from which the agreed one holds there is nothing to meet.
 */
@ApplicationScoped
public class PriceOverlaps {
    private static final String OTHERS = "select p.article_id, p.min_quantity, p.amount, p.valid_from, p.valid_to, c.number, c.starts_on, c.ends_on"
        + " from contracts.price p join contracts.contract c on c.id = p.contract_id where c.account_id = ? and c.starts_on <= ? and c.ends_on >= ? and";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** A price there is, within the term to be agreed. */
    record Other(long articleId, int minQuantity, BigDecimal amount, String contract, LocalDate contractEndsOn, Span span) {
        static Other of(SqlRow row, Span term) {
            LocalDate last = row.day(4) == null ? row.day(7) : earlier(row.day(4), row.day(7));
            return new Other(row.number(0), (int) row.number(1), row.amount(2), row.text(5), row.day(7),
                new Span(later(term.from(), later(row.day(3), row.day(6))), earlier(term.to(), last)));
        }

        boolean isThen() {
            return !span.from().isAfter(span.to());
        }
    }

    /** In one statement whatever the number of lines. */
    public List<PriceOverlapRow> of(Deal deal) {
        if (deal.lines().isEmpty()) {
            return List.of();
        }
        Span term = deal.span();
        Map<Long, Line> lines = deal.lines().stream().collect(Collectors.toMap(Line::articleId, line -> line));
        Map<Long, List<Other>> others = SqlQuery.of(OTHERS, deal.account().value(), term.to(), term.from()).add(" ").in("p.article_id", lines.keySet())
            .rows(em).stream().map(row -> Other.of(row, term)).filter(Other::isThen).collect(Collectors.groupingBy(Other::articleId));
        return deal.lines().stream().flatMap(line -> meet(line, term, others.getOrDefault(line.articleId(), List.of()))).toList();
    }

    static Stream<PriceOverlapRow> meet(Line line, Span term, List<Other> others) {
        return others.stream().collect(Collectors.groupingBy(Other::contract)).values().stream()
            .flatMap(contract -> {
                int reached = contract.stream().mapToInt(Other::minQuantity).filter(least -> least <= line.minQuantity()).max().orElse(Integer.MAX_VALUE);
                return contract.stream().filter(one -> one.minQuantity() == reached || one.minQuantity() > line.minQuantity());
            }).map(one -> row(line, term, one))
            .sorted(Comparator.comparing(PriceOverlapRow::contractNumber).thenComparing(PriceOverlapRow::fromQuantity).thenComparing(PriceOverlapRow::from));
    }

    private static PriceOverlapRow row(Line line, Span term, Other one) {
        int cheaper = line.price().compareTo(one.amount());
        boolean agreedHolds = cheaper < 0 || cheaper == 0 && term.to().isAfter(one.contractEndsOn());
        return new PriceOverlapRow(line.articleId(), Math.max(line.minQuantity(), one.minQuantity()), line.price(), one.contract(), one.amount(),
            one.span().from(), one.span().to(), agreedHolds);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
