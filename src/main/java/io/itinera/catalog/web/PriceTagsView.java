package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.work.PriceTag;
import io.itinera.shared.work.PriceTagSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The prices beside the articles of a page, from whichever feature knows them. */
@RequestScoped
public class PriceTagsView {
    @Inject @Any Instance<PriceTagSource> sources;
    @Inject CurrentActor actor;

    Map<Long, PriceTag> of(Collection<ArticleRow> articles) {
        Map<Long, Integer> quantities = articles.stream()
            .collect(Collectors.toMap(ArticleRow::id, ArticleRow::orderMultiple, (a, b) -> a));
        Map<Long, PriceTag> tags = new HashMap<>();
        sources.forEach(source -> tags.putAll(source.tags(actor.get(), quantities)));
        return tags;
    }
}
