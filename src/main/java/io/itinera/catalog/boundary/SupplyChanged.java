package io.itinera.catalog.boundary;

import io.itinera.shared.DomainEvent;

/**
 * Operations says otherwise than before what there is of an article and when more comes: whoever promised it may have to
 * revise that. The stock is held while this is told.
 *
 * @param pack     pieces that are never parted
 * @param reserved how many of it are promised
 * @param before   what could be promised until now
 * @param now      what can be promised from now on
 */
public record SupplyChanged(long articleId, int pack, int reserved, AvailableToPromise before, AvailableToPromise now) implements DomainEvent {
}
