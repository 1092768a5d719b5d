package io.itinera.catalog.control;

import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.catalog.entity.ArticleStatus;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Writes an article the way the index keeps it. */
final class ArticleDocuments {
    static final String KEY = "key";
    static final String PART_NUMBER = "part";
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String MAKER = "maker";
    static final String MAKER_NAME = "maker.name";
    static final String CATEGORY = "category";
    static final String CATEGORY_ID = "category.id";
    static final String CODES = "codes";
    static final String DESCRIPTION = "description";
    static final String ORDERABLE = "orderable";
    static final String AVAILABLE = "available";
    static final String SPELLING = "spelling";
    static final String BY_NAME = "by.name";
    static final String BY_MAKER = "by.maker";
    private static final int LONGEST_SORT_KEY = 200;

    /** How everything is shown, also how it lies in the index, so that a look at everything ends with the last article of its page. */
    static final Sort BROWSED = new Sort(new SortField(ORDERABLE, SortField.Type.LONG, true),
        new SortField(BY_NAME, SortField.Type.STRING), new SortField(KEY, SortField.Type.LONG));

    private ArticleDocuments() {
    }

    /** @param gtins those of its packaging */
    static Document of(IndexedArticle article, CategoryRow category, Collection<String> gtins, boolean available) {
        Document document = new Document();
        String categories = category == null ? ""
            : category.nameEs() + " " + category.nameEn() + " " + category.nameFr();
        identify(document, article, gtins);
        text(document, NAME, article.name());
        text(document, MAKER, article.manufacturer());
        text(document, CATEGORY, categories);
        text(document, CODES, article.partNumber() + " " + article.manufacturerPartNumber() + " " + article.emdnCode());
        text(document, DESCRIPTION, article.description());
        text(document, SPELLING, article.name() + " " + article.manufacturer() + " " + categories);
        exact(document, MAKER_NAME, article.manufacturer());
        exact(document, CATEGORY_ID, Long.toString(article.categoryId()));
        boolean orderable = article.status() == ArticleStatus.ORDERABLE;
        exact(document, ORDERABLE, Boolean.toString(orderable));
        document.add(new NumericDocValuesField(ORDERABLE, orderable ? 1 : 0));
        document.add(new SortedDocValuesField(CATEGORY_ID, new BytesRef(Long.toString(article.categoryId()))));
        document.add(new NumericDocValuesField(AVAILABLE, available ? 1 : 0));
        document.add(new SortedDocValuesField(MAKER_NAME, new BytesRef(article.manufacturer())));
        document.add(new SortedDocValuesField(BY_NAME, sortKey(article.name())));
        document.add(new SortedDocValuesField(BY_MAKER, sortKey(article.manufacturer() + " " + article.name())));
        return document;
    }

    private static void identify(Document document, IndexedArticle article, Collection<String> gtins) {
        document.add(new StringField(KEY, Long.toString(article.id()), Store.NO));
        document.add(new NumericDocValuesField(KEY, article.id()));
        document.add(new SortedDocValuesField(PART_NUMBER, new BytesRef(article.partNumber())));
        number(document, article.partNumber());
        number(document, article.gtin());
        number(document, article.manufacturerPartNumber());
        gtins.forEach(gtin -> number(document, gtin));
    }

    private static void number(Document document, String number) {
        String key = number == null ? "" : CatalogWords.numberKey(number);
        if (!key.isEmpty()) {
            document.add(new StringField(NUMBER, key, Store.NO));
        }
    }

    private static void text(Document document, String field, String text) {
        if (text != null && !text.isBlank()) {
            document.add(new TextField(field, text, Store.NO));
        }
    }

    private static void exact(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private static BytesRef sortKey(String text) {
        String key = CatalogWords.sortKey(text);
        return new BytesRef(key.length() > LONGEST_SORT_KEY ? key.substring(0, LONGEST_SORT_KEY) : key);
    }
}
