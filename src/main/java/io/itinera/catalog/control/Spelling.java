package io.itinera.catalog.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;

/** Finds the word of the catalogue that somebody probably meant. */
final class Spelling {
    private static final int FOUR = 4;
    private static final int SIX = 6;
    private static final int CLEARLY_MORE = 5;

    private final IndexSearcher searcher;
    private final Terms known;

    Spelling(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.known = MultiTerms.getTerms(searcher.getIndexReader(), ArticleDocuments.SPELLING);
    }

    /** The text with every word that occurs nowhere replaced by the nearest that does; null when there is none to replace. */
    String corrected(String text) throws IOException {
        return replace(text, false);
    }

    /** The text with rare words replaced by near ones that occur clearly more often; null when there are none. */
    String likelier(String text) throws IOException {
        return replace(text, true);
    }

    /** The words of the text that find something, each for itself, at most so many. */
    List<String> usable(String text, int most) throws IOException {
        List<String> usable = new ArrayList<>();
        for (String token : CatalogWords.tokens(CatalogWords.AS_WRITTEN, text)) {
            String word = count(token) > 0 ? token : nearest(token, 0);
            if (word != null && usable.size() < most && !usable.contains(word) && word.length() > 2) {
                usable.add(word);
            }
        }
        return usable;
    }

    private String replace(String text, boolean alsoRare) throws IOException {
        List<String> words = new ArrayList<>();
        boolean replaced = false;
        for (String token : CatalogWords.tokens(CatalogWords.AS_WRITTEN, text)) {
            int count = count(token);
            String other = count == 0 || alsoRare ? nearest(token, count * CLEARLY_MORE) : null;
            words.add(other == null ? token : other);
            replaced |= other != null;
        }
        return replaced ? String.join(" ", words) : null;
    }

    private int count(String token) throws IOException {
        List<String> singular = CatalogWords.tokens(CatalogWords.SINGULAR, token);
        return singular.isEmpty() ? 0 : searcher.count(ArticleQueries.word(singular.get(0)));
    }

    /** Null for numbers, for words too short to be told apart, and when nothing near occurs more often than that. */
    private String nearest(String token, int moreThan) throws IOException {
        int edits = token.length() < FOUR || CatalogWords.hasDigit(token) ? 0 : token.length() < SIX ? 1 : 2;
        if (edits == 0 || known == null) {
            return null;
        }
        TermsEnum near = new FuzzyQuery(new Term(ArticleDocuments.SPELLING, token), edits, 0, 50, true).getTermsEnum(known);
        BoostAttribute closeness = near.attributes().addAttribute(BoostAttribute.class);
        String best = null;
        double bestScore = -1;
        while (near.next() != null) {
            String word = near.term().utf8ToString();
            double score = closeness.getBoost() * 10 + Math.log1p(near.docFreq())
                + (word.charAt(0) == token.charAt(0) ? 1 : 0);
            if (!word.equals(token) && near.docFreq() > moreThan && score > bestScore) {
                best = word;
                bestScore = score;
            }
        }
        return best;
    }
}
