package io.itinera.catalog.control;

import io.itinera.shared.gs1.ScannedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words and numbers are made comparable: without case, accents and, for words, without the plural that Spanish,
 * English and French share; numbers also without the signs and leading zeros that people write or leave out.
 */
final class CatalogWords {
    static final Analyzer SINGULAR = new Folding(true);
    static final Analyzer AS_WRITTEN = new Folding(false);

    private CatalogWords() {
    }

    static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Without accents and case, for sorting. */
    static String sortKey(String text) {
        return String.join(" ", tokens(AS_WRITTEN, text));
    }

    /**
     * The form in which numbers are compared: GTINs of 12, 13 and 14 digits are the same number, and a scanned GS1 code
     * counts as the GTIN in it. Empty when the text holds neither letter nor digit.
     */
    static String numberKey(String text) {
        String scanned = ScannedPack.gtin(text);
        StringBuilder kept = new StringBuilder();
        (scanned == null ? text : scanned).toUpperCase(Locale.ROOT).chars().filter(c -> c < 128 && Character.isLetterOrDigit(c))
            .forEach(c -> kept.append((char) c));
        String key = kept.toString();
        return isDigits(key) ? key.replaceFirst("^0+(?=.)", "") : key;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** guantes and guante, catéteres and catéter, dressings and dressing become the same word. */
    static int withoutPlural(char[] word, int length) {
        if (length < 5 || word[length - 1] != 's' || word[length - 2] == 's') {
            return length;
        }
        boolean afterConsonant = length > 5 && word[length - 2] == 'e' && "rlndjz".indexOf(word[length - 3]) >= 0;
        return afterConsonant ? length - 2 : length - 1;
    }

    private static final class Folding extends Analyzer {
        private final boolean singular;

        Folding(boolean singular) {
            this.singular = singular;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, singular ? new Singular(folded) : folded);
        }
    }

    private static final class Singular extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Singular(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            term.setLength(withoutPlural(term.buffer(), term.length()));
            return true;
        }
    }
}
