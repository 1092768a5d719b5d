package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.NoSuchRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What hardly ever changes about the articles that people look at just now. An article changed by any instance is
 * forgotten as soon as the index sees it, three seconds later at most, and every one after ten minutes.
 */
@ApplicationScoped
public class ArticleCards implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    @Inject Articles articles;
    @Inject Clock clock;
    private ShortMemory<String, ArticleCard> cards;
    private ShortMemory<Long, List<PackagingRow>> packaging;

    @PostConstruct
    void open() {
        cards = new ShortMemory<>(clock, LONGEST, MOST);
        packaging = new ShortMemory<>(clock, LONGEST, MOST);
    }

    /** @throws NoSuchRecord when there is no such article */
    public ArticleCard card(String partNumber) {
        return cards.get(key(partNumber), number -> card(articles.article(number)));
    }

    /** Takes over what a row tells that has just been read. */
    public void take(ArticleRow row) {
        cards.put(row.partNumber(), card(row));
    }

    public List<PackagingRow> packaging(long articleId) {
        return packaging.get(articleId, articles::packaging);
    }

    void forget(IndexedArticle article) {
        cards.forget(article.partNumber());
        packaging.forget(article.id());
    }

    @Override
    public void forgetAll() {
        cards.clear();
        packaging.clear();
    }

    private static ArticleCard card(ArticleRow row) {
        return new ArticleCard(row.id(), row.partNumber(), row.name(), row.orderMultiple(), row.orderable());
    }

    private static String key(String partNumber) {
        return partNumber == null ? "" : partNumber.strip().toUpperCase(Locale.ROOT);
    }
}
