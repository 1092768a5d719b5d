package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleQuery;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FoundArticles;
import io.itinera.shared.AccountId;
import io.itinera.shared.gs1.ScannedPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Searches articles by number and by words; only the rows of the page shown are read from the database. */
@ApplicationScoped
public class ArticleSearch {
    private static final int FEW = 3;
    private static final int DEEPEST = 10_000;
    private static final int MAKERS_OFFERED = 40;
    private static final int SHORTEST_NUMBER = 5;

    @Inject ArticleIndex index;
    @Inject IndexFeeder feeder;
    @Inject Articles articles;
    @Inject OwnNumbers ownNumbers;

    /** What the index alone knows. */
    private record Hits(List<Long> ids, Facets facets) {
    }

    /** @param own the articles that whoever searches calls by what was typed */
    public FoundArticles search(ArticleQuery query, OwnNumbers.Meant own) {
        feeder.ensureBuilt();
        return index.look(searcher -> search(searcher, query, own));
    }

    /** By part number or GTIN from the database, so that nothing new is missed, then by the account's own; others from the index. */
    public Map<String, ArticleRow> byNumbers(AccountId account, Collection<String> numbers) {
        Map<String, List<String>> asTyped = numbers.stream().filter(Objects::nonNull).distinct()
            .collect(Collectors.groupingBy(ArticleSearch::asPrinted));
        Map<String, ArticleRow> found = new HashMap<>();
        articles.numbered(asTyped.keySet()).forEach(row -> {
            asTyped.getOrDefault(row.partNumber(), List.of()).forEach(typed -> found.put(typed, row));
            asTyped.getOrDefault(row.gtin(), List.of()).forEach(typed -> found.putIfAbsent(typed, row));
        });
        List<String> left = numbers.stream().filter(n -> n != null && !found.containsKey(n)).toList();
        Map<String, Long> others = ownNumbers.among(account, left);
        others.putAll(inIndex(left.stream().filter(n -> !others.containsKey(n)).toList()));
        Map<Long, ArticleRow> rows = articles.byId(List.copyOf(others.values()));
        others.forEach((typed, id) -> {
            if (rows.containsKey(id)) {
                found.put(typed, rows.get(id));
            }
        });
        return found;
    }

    /** The ids of all articles that have one of these numbers, of whatever kind. @param keys as {@link CatalogWords#numberKey} makes them */
    Set<Long> numbered(Collection<String> keys) {
        feeder.ensureBuilt();
        return index.look(searcher -> {
            Set<Long> ids = new LinkedHashSet<>();
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                addNumbered(segment, keys, ids);
            }
            return ids;
        });
    }

    /** Straight in the dictionary of numbers: a query for each would take ten times as long. */
    private static void addNumbered(LeafReaderContext segment, Collection<String> keys, Set<Long> ids) throws IOException {
        Terms numbers = segment.reader().terms(ArticleDocuments.NUMBER);
        if (numbers == null) {
            return;
        }
        TermsEnum dictionary = numbers.iterator();
        Bits alive = segment.reader().getLiveDocs();
        for (String key : keys) {
            if (dictionary.seekExact(new BytesRef(key))) {
                PostingsEnum documents = dictionary.postings(null, PostingsEnum.NONE);
                for (int document = documents.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = documents.nextDoc()) {
                    if (alive == null || alive.get(document)) {
                        NumericDocValues id = segment.reader().getNumericDocValues(ArticleDocuments.KEY);
                        id.advanceExact(document);
                        ids.add(id.longValue());
                    }
                }
            }
        }
    }

    private FoundArticles search(IndexSearcher searcher, ArticleQuery query, OwnNumbers.Meant own) throws IOException {
        Hits hits = hits(searcher, query, own);
        String shownFor = null;
        List<String> suggestions = new ArrayList<>();
        if (query.hasWords() && hits.facets().categories().isEmpty()) {
            Spelling spelling = new Spelling(searcher);
            shownFor = spelling.corrected(query.words());
            Hits meant = shownFor == null ? hits : hits(searcher, query.with(shownFor), OwnNumbers.Meant.NOTHING);
            shownFor = meant.ids().isEmpty() ? null : shownFor;
            hits = meant.ids().isEmpty() ? hits : meant;
            suggestions.addAll(shownFor == null ? spelling.usable(query.words(), FEW) : List.of());
        } else if (query.hasWords() && hits.facets().total() < FEW) {
            String likelier = new Spelling(searcher).likelier(query.words());
            if (likelier != null && hits(searcher, query.with(likelier), OwnNumbers.Meant.NOTHING).facets().total() > hits.facets().total()) {
                suggestions.add(likelier);
            }
        }
        suggestions.remove(query.words().toLowerCase(Locale.ROOT));
        Map<Long, ArticleRow> rows = articles.byId(hits.ids());
        return new FoundArticles(hits.ids().stream().map(rows::get).filter(Objects::nonNull).toList(),
            hits.facets().total(), hits.facets().categories(), mostFirst(hits.facets().makers()), shownFor, suggestions,
            own.partNumber() == null ? exact(searcher, query) : own.partNumber());
    }

    private static Hits hits(IndexSearcher searcher, ArticleQuery query, OwnNumbers.Meant own) throws IOException {
        Query wanted = ArticleQueries.wanted(query, own);
        Facets facets = searcher.search(wanted, Facets.of(query));
        int from = (query.page() - 1) * query.size();
        int to = Math.min(from + query.size(), Math.min(facets.total(), DEEPEST));
        if (from >= to) {
            return new Hits(List.of(), facets);
        }
        TopDocs top = searcher.search(ArticleQueries.filtered(wanted, query), to, order(query));
        List<Long> ids = new ArrayList<>();
        for (ScoreDoc hit : List.of(top.scoreDocs).subList(from, Math.min(to, top.scoreDocs.length))) {
            ids.add(id(searcher, hit.doc));
        }
        return new Hits(ids, facets);
    }

    private static Sort order(ArticleQuery query) {
        SortField byName = new SortField(ArticleDocuments.BY_NAME, SortField.Type.STRING);
        SortField tie = new SortField(ArticleDocuments.KEY, SortField.Type.LONG);
        return switch (query.sort() == null ? "" : query.sort()) {
            case "name" -> new Sort(byName, tie);
            case "-name" -> new Sort(new SortField(ArticleDocuments.BY_NAME, SortField.Type.STRING, true), tie);
            case "manufacturer" -> new Sort(new SortField(ArticleDocuments.BY_MAKER, SortField.Type.STRING), tie);
            default -> query.hasWords() ? new Sort(SortField.FIELD_SCORE, byName, tie) : ArticleDocuments.BROWSED;
        };
    }

    /** The part number, when what was typed looks like a number and exactly one article has it. */
    private static String exact(IndexSearcher searcher, ArticleQuery query) throws IOException {
        String key = CatalogWords.numberKey(query.words());
        if (key.length() < SHORTEST_NUMBER || !CatalogWords.hasDigit(key)) {
            return null;
        }
        TopDocs found = searcher.search(ArticleQueries.number(query.words()), 2);
        if (found.scoreDocs.length != 1) {
            return null;
        }
        LeafReaderContext segment = segment(searcher, found.scoreDocs[0].doc);
        SortedDocValues numbers = segment.reader().getSortedDocValues(ArticleDocuments.PART_NUMBER);
        numbers.advanceExact(found.scoreDocs[0].doc - segment.docBase);
        return numbers.lookupOrd(numbers.ordValue()).utf8ToString();
    }

    private Map<String, Long> inIndex(List<String> numbers) {
        Map<String, Long> ids = new HashMap<>();
        if (numbers.isEmpty()) {
            return ids;
        }
        feeder.ensureBuilt();
        return index.look(searcher -> {
            for (String number : numbers) {
                TopDocs found = CatalogWords.numberKey(number).isEmpty() ? null
                    : searcher.search(ArticleQueries.number(number), 2);
                if (found != null && found.scoreDocs.length == 1) {
                    ids.put(number, id(searcher, found.scoreDocs[0].doc));
                }
            }
            return ids;
        });
    }

    private static long id(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext segment = segment(searcher, document);
        NumericDocValues ids = segment.reader().getNumericDocValues(ArticleDocuments.KEY);
        ids.advanceExact(document - segment.docBase);
        return ids.longValue();
    }

    private static LeafReaderContext segment(IndexSearcher searcher, int document) {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        return segments.get(ReaderUtil.subIndex(document, segments));
    }

    /** Part numbers stand in upper case, GTINs with 14 digits, also those in a scanned code. */
    private static String asPrinted(String typed) {
        String scanned = ScannedPack.gtin(typed);
        if (scanned != null) {
            return scanned;
        }
        String stripped = typed.strip().toUpperCase(Locale.ROOT);
        boolean isGtin = CatalogWords.isDigits(stripped) && stripped.length() >= 12 && stripped.length() <= 14;
        return isGtin ? "0".repeat(14 - stripped.length()) + stripped : stripped;
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> makers) {
        return makers.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(MAKERS_OFFERED)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
