package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleQuery;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** Counts, in one pass, what each category and each manufacturer would bring if it were chosen. */
final class Facets extends SimpleCollector {
    private final Long chosenCategory;
    private final String chosenMaker;
    private final Map<Long, Integer> categories = new HashMap<>();
    private final Map<String, Integer> makers = new HashMap<>();
    private int[] makersHere = new int[0];
    private NumericDocValues category;
    private SortedDocValues maker;
    private int chosenOrdinal;
    private int total;

    Facets(ArticleQuery query) {
        chosenCategory = query.categoryId();
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
        category = segment.reader().getNumericDocValues(ArticleDocuments.CATEGORY_ID);
        maker = segment.reader().getSortedDocValues(ArticleDocuments.MAKER_NAME);
        makersHere = new int[maker == null ? 0 : maker.getValueCount()];
        chosenOrdinal = chosenMaker == null || maker == null ? -1
            : maker.lookupTerm(new BytesRef(chosenMaker));
    }

    @Override
    public void collect(int document) throws IOException {
        if (category == null || !category.advanceExact(document) || !maker.advanceExact(document)) {
            return;
        }
        long id = category.longValue();
        int ordinal = maker.ordValue();
        boolean inCategory = chosenCategory == null || chosenCategory == id;
        boolean byMaker = chosenMaker == null || chosenOrdinal == ordinal;
        if (byMaker) {
            categories.merge(id, 1, Integer::sum);
        }
        if (inCategory) {
            makersHere[ordinal]++;
        }
        if (byMaker && inCategory) {
            total++;
        }
    }

    @Override
    public void finish() throws IOException {
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
