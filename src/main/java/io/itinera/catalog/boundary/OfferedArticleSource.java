package io.itinera.catalog.boundary;

import io.itinera.shared.Actor;
import java.util.Optional;

/** Reads an article together with its price, in one query; for the feature that knows prices. */
public interface OfferedArticleSource {
    /** @param partNumber in upper case @return empty when there is no such article */
    Optional<OfferedArticle> offered(Actor actor, String partNumber);
}
