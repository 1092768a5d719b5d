package io.itinera.catalog.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of this instance, in memory: it is cheap to make and so never needs to survive anything. */
@ApplicationScoped
public class ArticleIndex {
    private IndexWriter writer;
    private SearcherManager searchers;

    /** What is done with a view of the index that does not change meanwhile. */
    @FunctionalInterface
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    @PostConstruct
    void open() {
        change(() -> {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new PerFieldAnalyzerWrapper(
                CatalogWords.SINGULAR, Map.of(ArticleDocuments.SPELLING, CatalogWords.AS_WRITTEN))).setIndexSort(ArticleDocuments.BROWSED));
            searchers = new SearcherManager(writer, null);
        });
    }

    @PreDestroy
    void close() {
        change(() -> {
            searchers.close();
            writer.close();
        });
    }

    void empty() {
        change(() -> writer.deleteAll());
    }

    void put(Document document) {
        String key = document.getField(ArticleDocuments.KEY).stringValue();
        change(() -> writer.updateDocument(new Term(ArticleDocuments.KEY, key), document));
    }

    /** Only changes the mark, which is far cheaper than writing the article anew. */
    void markAvailable(Collection<Long> articles, boolean available) {
        change(() -> {
            for (Long id : articles) {
                writer.updateNumericDocValue(new Term(ArticleDocuments.KEY, id.toString()), ArticleDocuments.AVAILABLE,
                    available ? 1L : 0L);
            }
        });
    }

    /** What was put becomes visible to searches that begin from now on. */
    void show() {
        change(() -> searchers.maybeRefreshBlocking());
    }

    <T> T look(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
