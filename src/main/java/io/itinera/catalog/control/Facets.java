package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleQuery;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** Counts, in one pass, what each category and each manufacturer would bring if it were chosen. */
final class Facets extends SimpleCollector {
    private final String chosenCategory;
    private final String chosenMaker;
    private final Map<Long, Integer> categories = new HashMap<>();
    private final Map<String, Integer> makers = new HashMap<>();
    private int[] categoriesHere = new int[0];
    private int[] makersHere = new int[0];
    private SortedDocValues category;
    private SortedDocValues maker;
    private int categoryOrdinal;
    private int makerOrdinal;
    private int total;

    Facets(ArticleQuery query) {
        chosenCategory = query.categoryId() == null ? null : query.categoryId().toString();
        chosenMaker = query.manufacturer();
    }

    static CollectorManager<Facets, Facets> of(ArticleQuery query) {
        return new CollectorManager<>() {
            @Override
            public Facets newCollector() {
                return new Facets(query);
            }

            @Override
            public Facets reduce(Collection<Facets> parts) {
                Facets sum = new Facets(query);
                parts.forEach(sum::add);
                return sum;
            }
        };
    }

    private void add(Facets part) {
        total += part.total;
        part.categories.forEach((id, count) -> categories.merge(id, count, Integer::sum));
        part.makers.forEach((name, count) -> makers.merge(name, count, Integer::sum));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        category = DocValues.getSorted(segment.reader(), ArticleDocuments.CATEGORY_ID);
        maker = DocValues.getSorted(segment.reader(), ArticleDocuments.MAKER_NAME);
        categoriesHere = new int[category.getValueCount()];
        makersHere = new int[maker.getValueCount()];
        categoryOrdinal = ordinal(category, chosenCategory);
        makerOrdinal = ordinal(maker, chosenMaker);
    }

    /** Below zero for what the segment does not have, and for nothing chosen. */
    private static int ordinal(SortedDocValues values, String chosen) throws IOException {
        return chosen == null ? -1 : values.lookupTerm(new BytesRef(chosen));
    }

    /** By the segment's own numbers, because a look at everything comes here a hundred thousand times. */
    @Override
    public void collect(int document) throws IOException {
        if (!category.advanceExact(document) || !maker.advanceExact(document)) {
            return;
        }
        boolean inCategory = chosenCategory == null || categoryOrdinal == category.ordValue();
        boolean byMaker = chosenMaker == null || makerOrdinal == maker.ordValue();
        if (byMaker) {
            categoriesHere[category.ordValue()]++;
        }
        if (inCategory) {
            makersHere[maker.ordValue()]++;
        }
        if (byMaker && inCategory) {
            total++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int ordinal = 0; ordinal < categoriesHere.length; ordinal++) {
            if (categoriesHere[ordinal] > 0) {
                categories.merge(Long.valueOf(category.lookupOrd(ordinal).utf8ToString()), categoriesHere[ordinal], Integer::sum);
            }
        }
        for (int ordinal = 0; ordinal < makersHere.length; ordinal++) {
            if (makersHere[ordinal] > 0) {
                makers.merge(maker.lookupOrd(ordinal).utf8ToString(), makersHere[ordinal], Integer::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    Map<Long, Integer> categories() {
        return categories;
    }

    Map<String, Integer> makers() {
        return makers;
    }
}
