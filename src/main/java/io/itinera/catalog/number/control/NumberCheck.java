package io.itinera.catalog.number.control;

import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.catalog.control.ArticleNumbers;
import io.itinera.catalog.control.OwnNumbers;
import io.itinera.catalog.control.OwnNumbers.Known;
import io.itinera.catalog.number.boundary.NumberFault;
import io.itinera.platform.text.Cells;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds numbers that a hospital wants to call articles by against the rules, in a few statements however many there are. */
@ApplicationScoped
public class NumberCheck {
    private static final int LONGEST_OF_ARTICLE = 120;

    @Inject ArticleNumbers numbers;
    @Inject OwnNumbers ownNumbers;

    /** What is wanted. @param line where it stands in a file; 0 where it was typed @param article any number of the article */
    public record Wish(long line, String own, String article) {
        public Wish {
            own = Cells.plain(own == null ? "" : own.strip().replaceAll("\\s+", " "));
            article = Cells.plain(article == null ? "" : article.strip());
        }
    }

    /**
     * What became of a wish.
     *
     * @param fault     why it cannot be; null when it can
     * @param what      what else the sentence of the fault names
     * @param articleId null where it is not known
     * @param before    what the hospital calls by the number now; null for nothing
     */
    public record Verdict(Wish wish, String key, NumberFault fault, String what, Long articleId, Known before) {
        boolean isNew() {
            return fault == null && before == null;
        }

        boolean isChange() {
            return fault == null && before != null && (before.articleId() != articleId || !before.number().equals(wish.own()));
        }

        private Verdict refused(NumberFault why, String about) {
            return new Verdict(wish, key, why, about, articleId, before);
        }
    }

    /** @return one for each wish, in their order */
    public List<Verdict> check(AccountId account, List<Wish> wishes) {
        Map<String, List<NumberMatch>> supplier = numbers.find(null, wishes.stream().flatMap(wish -> Stream.of(wish.own(), wish.article()))
            .filter(number -> number.length() <= LONGEST_OF_ARTICLE).distinct().toList());
        Map<String, Known> known = ownNumbers.known(account, wishes.stream().map(wish -> OwnNumbers.key(wish.own())).toList());
        List<Verdict> verdicts = wishes.stream().map(wish -> verdict(wish, supplier, known)).toList();
        Map<String, Verdict> first = new HashMap<>();
        Map<String, Verdict> other = new HashMap<>();
        verdicts.stream().filter(verdict -> verdict.fault() == null).forEach(verdict -> {
            Verdict before = first.putIfAbsent(verdict.key(), verdict);
            if (before != null && !before.articleId().equals(verdict.articleId())) {
                other.putIfAbsent(verdict.key(), verdict);
            }
        });
        return verdicts.stream().map(verdict -> verdict.fault() == null ? alone(verdict, first.get(verdict.key()), other.get(verdict.key())) : verdict).toList();
    }

    /** Of lines that contradict each other none is taken, of lines that say the same the first. */
    private static Verdict alone(Verdict verdict, Verdict first, Verdict other) {
        if (other != null) {
            Verdict against = verdict.articleId().equals(first.articleId()) ? other : first;
            return verdict.refused(NumberFault.OWN_DIFFERS, Long.toString(against.wish().line()));
        }
        return verdict == first ? verdict : verdict.refused(NumberFault.OWN_TWICE, Long.toString(first.wish().line()));
    }

    private static Verdict verdict(Wish wish, Map<String, List<NumberMatch>> supplier, Map<String, Known> known) {
        String key = OwnNumbers.key(wish.own());
        List<NumberMatch> meant = supplier.getOrDefault(wish.article(), List.of());
        Long article = meant.size() == 1 ? Long.valueOf(meant.get(0).articleId()) : null;
        Verdict verdict = new Verdict(wish, key, null, "", article, known.get(key));
        NumberFault fault = fault(wish, key, meant.size());
        if (fault != null) {
            return verdict.refused(fault, fault == NumberFault.OWN_TOO_LONG ? Integer.toString(OwnNumbers.LONGEST) : Integer.toString(meant.size()));
        }
        boolean meansOther = supplier.getOrDefault(wish.own(), List.of()).stream()
            .anyMatch(match -> match.kind() != NumberKind.MAKERS_NUMBER && match.articleId() != article);
        return meansOther ? verdict.refused(NumberFault.OWN_MEANS_OTHER, "") : verdict;
    }

    private static NumberFault fault(Wish wish, String key, int meant) {
        if (wish.own().isEmpty()) {
            return NumberFault.OWN_MISSING;
        }
        if (wish.own().length() > OwnNumbers.LONGEST || key.length() > OwnNumbers.LONGEST) {
            return NumberFault.OWN_TOO_LONG;
        }
        if (!OwnNumbers.hasDigit(key)) {
            return NumberFault.OWN_WITHOUT_DIGIT;
        }
        if (wish.article().isEmpty()) {
            return NumberFault.ARTICLE_MISSING;
        }
        return meant == 0 ? NumberFault.ARTICLE_UNKNOWN : meant > 1 ? NumberFault.ARTICLE_AMBIGUOUS : null;
    }
}
