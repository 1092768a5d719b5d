package io.itinera.catalog.boundary;

import io.itinera.catalog.control.ArticleCards;
import io.itinera.catalog.control.ArticleSearch;
import io.itinera.catalog.control.Articles;
import io.itinera.catalog.control.Categories;
import io.itinera.catalog.control.OwnNumbers;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into the catalogue, by number, by id or by words. */
@UseCase
public class FindArticles {
    @Inject Articles articles;
    @Inject ArticleSearch search;
    @Inject Categories categories;
    @Inject OwnNumbers ownNumbers;
    @Inject ArticleCards cards;
    @Inject OfferedArticleSource offers;
    @Inject CurrentActor actor;

    /** @throws NoSuchRecord when there is no such article */
    @Permits(Permission.BROWSE_CATALOG)
    public ArticleRow article(String partNumber) {
        ArticleRow row = articles.article(partNumber);
        cards.take(row);
        return row;
    }

    /** The article with what the actor pays for it, in one query. @throws NoSuchRecord when there is no such article */
    @Permits(Permission.BROWSE_CATALOG)
    public OfferedArticle offered(String partNumber) {
        OfferedArticle offered = offers.offered(actor.get(), Articles.key(partNumber)).orElseThrow(NoSuchRecord::new);
        cards.take(offered.article());
        return offered;
    }

    /** The one article with this part number, GTIN (13 or 14 digits, also of a packaging), number of the hospital's own or maker's number. */
    @Permits(Permission.BROWSE_CATALOG)
    public Optional<ArticleRow> byNumber(String number) {
        return Optional.ofNullable(byNumbers(List.of(number)).get(number));
    }

    /** As {@link #byNumber} for many at once, in three queries; numbers that no or several articles have are left out. */
    @Permits(Permission.BROWSE_CATALOG)
    public Map<String, ArticleRow> byNumbers(Collection<String> numbers) {
        return search.byNumbers(actor.get().account(), numbers);
    }

    /** Unknown ids are left out. One query. */
    @Permits(Permission.BROWSE_CATALOG)
    public Map<Long, ArticleRow> byId(Collection<Long> ids) {
        return articles.byId(ids);
    }

    @Permits(Permission.BROWSE_CATALOG)
    public FoundArticles search(ArticleQuery query) {
        return search.search(query, ownNumbers.meant(actor.get().account(), query.words()));
    }

    /** All categories; no query but the first time. */
    @Permits(Permission.BROWSE_CATALOG)
    public List<CategoryRow> categories() {
        return categories.all();
    }

    /** The levels in which the article is packed, smallest first; no query for one that was looked at lately. */
    @Permits(Permission.BROWSE_CATALOG)
    public List<PackagingRow> packaging(long articleId) {
        return cards.packaging(articleId);
    }

    /**
     * What hardly ever changes about the article; no query for one that was looked at lately.
     *
     * @throws NoSuchRecord when there is no such article
     */
    @Permits(Permission.BROWSE_CATALOG)
    public ArticleCard card(String partNumber) {
        return cards.card(partNumber);
    }
}
