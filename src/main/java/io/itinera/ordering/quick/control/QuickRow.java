package io.itinera.ordering.quick.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.UnknownArticle;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.quick.boundary.Doubt;
import io.itinera.ordering.quick.boundary.QuickEntry;
import io.itinera.ordering.quick.boundary.QuickLine;
import io.itinera.ordering.quick.boundary.QuickLine.Article;
import io.itinera.ordering.quick.boundary.QuickLine.Say;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.gs1.CheckDigit;
import io.itinera.shared.gs1.ScannedPack;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of a quick order while it is held against the rules. */
final class QuickRow {
    /** An article number that so many digits are is a GTIN, which its last digit proves. */
    private static final Pattern LIKE_A_GTIN = Pattern.compile("\\d{12,14}");
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final QuickEntry entry;
    private final List<NumberMatch> matches;
    private final Optional<WrittenQuantity> written;
    private final List<Say> notes = new ArrayList<>();
    private BigDecimal amount = BigDecimal.ZERO;
    private boolean unitUnclear;

    /** @param matches the articles that have the number written */
    QuickRow(QuickEntry entry, List<NumberMatch> matches, LocalDate today) {
        this.entry = entry;
        this.matches = matches;
        this.written = WrittenQuantity.read(entry.quantity(), DecimalMark.UNKNOWN);
        if (isOfOneArticle()) {
            count(matches.get(0), today);
        }
    }

    List<NumberMatch> matches() {
        return matches;
    }

    boolean isOfOneArticle() {
        return matches.size() == 1;
    }

    long articleId() {
        return matches.get(0).articleId();
    }

    /** In single articles; 0 when nobody can say. */
    int quantity() {
        return unitUnclear || !isWhole() ? 0 : amount.max(BigDecimal.ZERO).min(ENDLESS).intValue();
    }

    List<Say> notes() {
        return notes;
    }

    private boolean isWhole() {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    /** A scanned code without a quantity is one such pack; a figure beside the GTIN of a packaging counts packagings. */
    private void count(NumberMatch match, LocalDate today) {
        Optional<ScannedPack> scan = ScannedPack.of(entry.number(), today);
        if (entry.quantity().isEmpty() && scan.isPresent()) {
            amount = BigDecimal.valueOf(scan.get().count() == null ? 1 : scan.get().count());
        } else if (written.isPresent()) {
            amount = written.get().amount();
        }
        if (match.kind() == NumberKind.PACKAGING) {
            multiply(match.baseUnits());
        } else {
            readUnit(match);
        }
    }

    /** A box is no piece: where the article is packed so, as many as are inside are meant, else somebody has to say. */
    private void readUnit(NumberMatch match) {
        Set<String> units = written.map(quantity -> UnitWords.meanings(quantity.unit())).orElse(Set.of());
        if (units.isEmpty() || units.contains(UnitWords.PIECE) || units.contains(match.unit())) {
            return;
        }
        Optional<PackagingRow> level = match.levels().stream().filter(packed -> units.contains(packed.levelName())).findFirst();
        unitUnclear = level.isEmpty();
        level.ifPresent(packed -> multiply(packed.baseUnits()));
    }

    private void multiply(int baseUnits) {
        if (amount.signum() > 0 && baseUnits > 1) {
            notes.add(Say.of("ordering.quick-order.note.packs", amount.stripTrailingZeros().toPlainString(), baseUnits));
        }
        amount = amount.multiply(BigDecimal.valueOf(baseUnits));
    }

    /** Why the row names no article, or more than one. */
    Say whyUnknown() {
        if (entry.number().isEmpty()) {
            return Say.of(entry.doubt() == null ? "ordering.quick-order.why.no-number" : "ordering.quick-order.doubt." + entry.doubt());
        }
        if (matches.size() > 1) {
            return Say.of("ordering.quick-order.why.ambiguous", matches.size());
        }
        String digits = entry.number().replaceAll("[\\s.\\-]", "");
        boolean mistyped = LIKE_A_GTIN.matcher(digits).matches() && !CheckDigit.isRight(digits);
        return mistyped ? Say.of("ordering.quick-order.why.mistyped", entry.number()) : say(new UnknownArticle(entry.number()));
    }

    /** @param together how many of the article all rows want */
    QuickLine line(PricedArticleRow priced, int together, List<Say> toKnow) {
        ArticleRow article = priced.article();
        if (!article.orderable()) {
            return refused(article, null, say(new ArticleWithdrawn(article.partNumber())), null);
        }
        if (priced.price() == null) {
            return refused(article, null, say(new NoPrice(article.partNumber())), null);
        }
        QuickLine.Price price = new QuickLine.Price(priced.price().unitPrice(), priced.price().contractNumber());
        Say why = whyNotSoMany(article, together);
        return why != null ? refused(article, price, why, instead(article))
            : new QuickLine(Article.of(article), quantity(), price, null, null, List.of(), List.copyOf(toKnow));
    }

    private QuickLine refused(ArticleRow article, QuickLine.Price price, Say why, Integer instead) {
        return new QuickLine(Article.of(article), quantity(), price, why, instead, List.of(), List.of());
    }

    private Say whyNotSoMany(ArticleRow article, int together) {
        if (entry.doubt() == Doubt.QUANTITY_UNCLEAR) {
            return Say.of("ordering.quick-order.doubt." + entry.doubt());
        }
        if (unitUnclear) {
            return Say.of("ordering.quick-order.why.unit", written.orElseThrow().unit());
        }
        if (written.isEmpty() && amount.signum() == 0) {
            return entry.quantity().isEmpty() ? Say.of("ordering.quick-order.why.no-quantity", article.orderMultiple())
                : say(QuantityNotPossible.notANumber(article.partNumber()));
        }
        if (!isWhole()) {
            return Say.of("ordering.quick-order.why.fraction", entry.quantity());
        }
        try {
            QuantityRule.check(amount.min(ENDLESS).longValue(), article.orderMultiple(), article.partNumber());
        } catch (QuantityNotPossible refused) {
            return say(refused);
        }
        return together <= QuantityRule.LARGEST ? null : say(QuantityNotPossible.tooLarge(article.partNumber(),
            QuantityRule.roundDown(QuantityRule.LARGEST, article.orderMultiple())));
    }

    /** The next quantity in whole packs; null when it is the one written, or too large. */
    private Integer instead(ArticleRow article) {
        long next = QuantityRule.roundUp(Math.max(1, amount.min(ENDLESS).setScale(0, RoundingMode.CEILING).longValue()), article.orderMultiple());
        return next == quantity() || next > QuantityRule.LARGEST ? null : Integer.valueOf((int) next);
    }

    private static Say say(BusinessRuleViolation refused) {
        return new Say("refusal." + refused.code(), refused.arguments());
    }
}
