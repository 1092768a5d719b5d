package io.itinera.catalog.boundary;

import io.itinera.catalog.control.ArticleNumbers;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds the articles that people call by many numbers at once, of whatever kind these are. */
@UseCase
public class FindNumbers {
    @Inject ArticleNumbers numbers;
    @Inject CurrentActor actor;

    /**
     * Three statements for a thousand articles; a hospital's own numbers count for its own people alone. Signs, case and leading zeros do not matter, and a scanned code counts as the
     * GTIN in it.
     *
     * @return for each number, as it was written, the articles that have it by the kind of number that counts most; those
     *         that no article has are left out
     */
    @Permits(Permission.BROWSE_CATALOG)
    public Map<String, List<NumberMatch>> find(Collection<String> written) {
        return numbers.find(actor.get().account(), written);
    }
}
