package io.itinera.catalog.substitute.boundary;

import io.itinera.catalog.substitute.control.SubstituteBook;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what can stand in for articles, whoever may want it. */
@UseCase
public class FindSubstitutes {
    @Inject SubstituteBook book;

    /** By the id of the article, in one statement however many there are; those without any are left out. */
    @Permits(Permission.BROWSE_CATALOG)
    public Map<Long, List<Substitute>> of(Collection<Long> articles) {
        return book.of(articles);
    }

    @Permits(Permission.BROWSE_CATALOG)
    public Optional<Substitute> between(long article, long other) {
        return book.between(article, other);
    }
}
