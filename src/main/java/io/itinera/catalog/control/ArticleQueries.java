package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleQuery;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a query. Every word must occur somewhere, whole or begun, in any order; the whole may
 * also be a number. An exact number ranks before everything, orderable articles before withdrawn ones, then a word in
 * the name before one in the codes, the maker, the category and the description.
 */
final class ArticleQueries {
    private static final float EXACT_NUMBER = 10_000;
    private static final float ORDERABLE = 1_000;
    private static final float BEGUN_NUMBER = 100;
    private static final float TIE = 0.1f;
    private static final int SHORTEST_BEGUN_NUMBER = 4;
    private static final int SHORTEST_BEGUN_WORD = 2;
    private static final List<Weight> WEIGHTS = List.of(new Weight(ArticleDocuments.NAME, 5), new Weight(ArticleDocuments.CODES, 4),
        new Weight(ArticleDocuments.MAKER, 2.5f), new Weight(ArticleDocuments.CATEGORY, 2),
        new Weight(ArticleDocuments.DESCRIPTION, 1));

    private record Weight(String field, float whole) {
        float begun() {
            return whole / 2;
        }
    }

    private ArticleQueries() {
    }

    /** Words, and whether the article must be on hand; the chosen category and manufacturer are filters on top. */
    static Query wanted(ArticleQuery query, OwnNumbers.Meant own) {
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        wanted.add(query.hasWords() ? words(query.words(), own) : new MatchAllDocsQuery(), Occur.MUST);
        wanted.add(constant(term(ArticleDocuments.ORDERABLE, "true"), ORDERABLE), Occur.SHOULD);
        if (query.availableNow()) {
            wanted.add(NumericDocValuesField.newSlowExactQuery(ArticleDocuments.AVAILABLE, 1), Occur.FILTER);
            wanted.add(term(ArticleDocuments.ORDERABLE, "true"), Occur.FILTER);
        }
        return wanted.build();
    }

    static Query filtered(Query wanted, ArticleQuery query) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        if (query.categoryId() != null) {
            filtered.add(term(ArticleDocuments.CATEGORY_ID, query.categoryId().toString()), Occur.FILTER);
        }
        if (query.manufacturer() != null) {
            filtered.add(term(ArticleDocuments.MAKER_NAME, query.manufacturer()), Occur.FILTER);
        }
        return filtered.build();
    }

    static Query number(String text) {
        return term(ArticleDocuments.NUMBER, CatalogWords.numberKey(text));
    }

    /** One word, whole or begun, in any field. */
    static Query word(String token) {
        List<Query> places = new ArrayList<>();
        for (Weight weight : WEIGHTS) {
            places.add(new BoostQuery(term(weight.field(), token), weight.whole()));
            if (token.length() >= SHORTEST_BEGUN_WORD) {
                places.add(constant(new PrefixQuery(new Term(weight.field(), token)), weight.begun()));
            }
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private static Query words(String text, OwnNumbers.Meant own) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        List<String> tokens = CatalogWords.tokens(CatalogWords.SINGULAR, text);
        if (!tokens.isEmpty()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            tokens.stream().distinct().limit(20).forEach(token -> all.add(word(token), Occur.MUST));
            either.add(all.build(), Occur.SHOULD);
        }
        String key = CatalogWords.numberKey(text);
        if (!key.isEmpty()) {
            either.add(constant(term(ArticleDocuments.NUMBER, key), EXACT_NUMBER), Occur.SHOULD);
        }
        if (key.length() >= SHORTEST_BEGUN_NUMBER && CatalogWords.hasDigit(key)) {
            either.add(constant(new PrefixQuery(new Term(ArticleDocuments.NUMBER, key)), BEGUN_NUMBER), Occur.SHOULD);
        }
        own.exact().forEach(id -> either.add(constant(term(ArticleDocuments.KEY, id.toString()), EXACT_NUMBER), Occur.SHOULD));
        own.begun().forEach(id -> either.add(constant(term(ArticleDocuments.KEY, id.toString()), BEGUN_NUMBER), Occur.SHOULD));
        return either.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
