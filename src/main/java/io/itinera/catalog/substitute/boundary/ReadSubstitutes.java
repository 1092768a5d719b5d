package io.itinera.catalog.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.control.Articles;
import io.itinera.catalog.substitute.control.SubstituteBook;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** Shows operations what can stand in for an article. */
@UseCase
public class ReadSubstitutes {
    @Inject Articles articles;
    @Inject SubstituteBook book;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    public SubstituteDeskRow desk(String partNumber) {
        ArticleRow article = articles.article(partNumber);
        return new SubstituteDeskRow(article, book.rows(article.id()));
    }
}
