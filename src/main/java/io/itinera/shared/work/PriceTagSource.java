package io.itinera.shared.work;

import io.itinera.shared.Actor;
import java.util.Map;

/** Puts prices to articles, for pages of features that know nothing of prices. */
public interface PriceTagSource {
    /**
     * What whoever looks pays, in one query; the list price for those who buy for no hospital.
     *
     * @param quantities by article id; articles without a price are left out of the answer
     */
    Map<Long, PriceTag> tags(Actor actor, Map<Long, Integer> quantities);
}
