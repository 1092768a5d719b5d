package io.itinera.catalog.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.control.Articles;
import io.itinera.catalog.substitute.control.SubstituteBook;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** Operations say that an article does not stand in for another one any more. The way back, where there is one, stays. */
@UseCase
public class RemoveSubstitute {
    @Inject Articles articles;
    @Inject SubstituteBook book;

    /** @throws SubstituteGone when it is not any more as it was seen */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.SUBSTITUTES_CHANGED)
    public void remove(@About(ObjectType.PRODUCT) String partNumber, SubstituteRow seen) {
        ArticleRow article = articles.article(partNumber);
        if (!book.remove(article.id(), seen)) {
            throw new SubstituteGone(article.partNumber(), seen.partNumber());
        }
    }
}
