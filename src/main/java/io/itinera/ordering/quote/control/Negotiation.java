package io.itinera.ordering.quote.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.quote.boundary.AnswerQuote.Offer;
import io.itinera.ordering.quote.boundary.AskQuote.Wish;
import io.itinera.ordering.quote.boundary.CounterQuote.Counter;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.ordering.quote.entity.LineAnswer;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes of what one side typed what the next version says of each line, and refuses what cannot be said. */
@ApplicationScoped
public class Negotiation {
    @Inject PriceArticles prices;

    /** The articles of some lines, as of today, with what the hospital pays for so many; in one query. */
    public Map<Long, PricedArticleRow> articles(AccountId account, Map<Long, Integer> quantities) {
        return prices.priced(account, quantities);
    }

    public Map<Long, PricedArticleRow> articles(AccountId account, List<Said> lines) {
        return articles(account, lines.stream().collect(Collectors.toMap(Said::articleId, Said::quantity)));
    }

    /** @throws NoSuchRecord for an article that is none, or comes twice @throws QuotedLineImpossible for a line that cannot be asked for */
    public List<Said> asked(AccountId account, List<Wish> wishes) {
        Map<Long, Integer> quantities = new LinkedHashMap<>();
        wishes.forEach(wish -> quantities.put(wish.articleId(), wish.quantity() == null ? 0 : wish.quantity()));
        Map<Long, PricedArticleRow> known = articles(account, quantities);
        if (quantities.size() != wishes.size() || !known.keySet().containsAll(quantities.keySet())) {
            throw new NoSuchRecord();
        }
        List<Said> said = new ArrayList<>();
        for (Wish wish : wishes) {
            ArticleRow article = known.get(wish.articleId()).article();
            if (!article.orderable()) {
                throw new ArticleWithdrawn(article.partNumber());
            }
            int quantity = quantity(wish.quantity(), article);
            BigDecimal price = wish.price() == null ? null : QuoteRule.price(wish.price(), article.partNumber());
            said.add(new Said(said.size() + 1, article.id(), LineAnswer.ASKED, quantity, price, null, remark(wish.remark())));
        }
        return said;
    }

    /** @param last what the hospital said @param offers one for each line that it did not drop @param confirmed whether prices far from the list are meant */
    public List<Said> offered(AccountId account, List<Said> last, List<Offer> offers, boolean confirmed) {
        Map<Long, PricedArticleRow> known = articles(account, last);
        Map<Integer, Offer> typed = complete(last, offers, Offer::lineNo);
        return last.stream().map(line -> line.answer() == LineAnswer.DROPPED ? line
            : offered(line, typed.get(line.lineNo()), known.get(line.articleId()), confirmed)).toList();
    }

    private static Said offered(Said line, Offer offer, PricedArticleRow known, boolean confirmed) {
        ArticleRow article = known.article();
        String remark = remark(offer.remark());
        if (offer.declined()) {
            if (remark == null) {
                throw QuotedLineImpossible.reasonMissing(article.partNumber());
            }
            return new Said(line.lineNo(), line.articleId(), LineAnswer.DECLINED, line.quantity(), null, null, remark);
        }
        BigDecimal price = QuoteRule.price(offer.price(), article.partNumber());
        if (!confirmed) {
            QuoteRule.checkLeap(price, known.price() == null ? null : known.price().listPrice(), article.partNumber());
        }
        int least = offer.minQuantity() == null ? 1 : offer.minQuantity();
        if (least < 1 || least > QuantityRule.LARGEST) {
            throw QuotedLineImpossible.minimum(article.partNumber());
        }
        int quantity = (int) Math.max(line.quantity(), QuantityRule.roundUp(least, article.orderMultiple()));
        return new Said(line.lineNo(), line.articleId(), LineAnswer.OFFERED, quantity, price, least, remark);
    }

    /** @param last what the supplier said @param counters one for each line that was not dropped */
    public List<Said> countered(AccountId account, List<Said> last, List<Counter> counters) {
        Map<Long, PricedArticleRow> known = articles(account, last);
        Map<Integer, Counter> typed = complete(last, counters, Counter::lineNo);
        return last.stream().map(line -> line.answer() == LineAnswer.DROPPED ? line
            : countered(line, typed.get(line.lineNo()), known.get(line.articleId()).article())).toList();
    }

    private static Said countered(Said line, Counter counter, ArticleRow article) {
        String remark = remark(counter.remark());
        boolean isOffered = line.answer() == LineAnswer.OFFERED;
        if (counter.dropped() || !isOffered && counter.price() == null) {
            return new Said(line.lineNo(), line.articleId(), LineAnswer.DROPPED, line.quantity(), null, null, remark);
        }
        BigDecimal price = QuoteRule.price(counter.price(), article.partNumber());
        int quantity = quantity(counter.quantity(), article);
        boolean isSame = isOffered && price.compareTo(line.unitPrice()) == 0 && quantity == line.quantity();
        return isSame ? new Said(line.lineNo(), line.articleId(), LineAnswer.AGREED, quantity, price, line.minQuantity(), remark)
            : new Said(line.lineNo(), line.articleId(), LineAnswer.COUNTERED, quantity, price, null, remark);
    }

    /** What was typed by line; a page that knows other lines is none of this quote. */
    private static <T> Map<Integer, T> complete(List<Said> last, List<T> typed, Function<T, Integer> lineNo) {
        Map<Integer, T> byLine = typed.stream().collect(Collectors.toMap(lineNo, Function.identity(), (one, other) -> other));
        if (last.stream().anyMatch(line -> line.answer() != LineAnswer.DROPPED && !byLine.containsKey(line.lineNo()))) {
            throw new NoSuchRecord();
        }
        return byLine;
    }

    private static int quantity(Integer typed, ArticleRow article) {
        QuantityRule.check(typed == null ? 0 : typed, article.orderMultiple(), article.partNumber());
        return typed;
    }

    private static String remark(String typed) {
        return QuoteRule.words(typed, QuoteRule.LONGEST_REMARK);
    }

    /** What the lines that count come to; null as long as one of them has no price. */
    public static BigDecimal total(List<Said> lines) {
        List<Said> counting = lines.stream().filter(line -> line.answer().isIn()).toList();
        return counting.stream().anyMatch(line -> line.unitPrice() == null) ? null
            : counting.stream().map(line -> Money.line(line.quantity(), line.unitPrice())).reduce(BigDecimal::add).orElse(null);
    }

    public static boolean says(List<Said> lines, LineAnswer answer) {
        return lines.stream().anyMatch(line -> line.answer() == answer);
    }
}
