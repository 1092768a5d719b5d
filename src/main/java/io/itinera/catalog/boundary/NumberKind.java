package io.itinera.catalog.boundary;

/** The kinds of number by which people call an article. When a number is one article's by several kinds, the earlier counts. */
public enum NumberKind {
    /** The supplier's own. */
    PART_NUMBER,
    /** That of the single article. */
    GTIN,
    /** That of a level in which the article is packed. */
    PACKAGING,
    /** The hospital's own, known to nobody else. Where it names another article than a number of the supplier's does, both may be meant. */
    OWN_NUMBER,
    /** The manufacturer's: makers do not agree with each other, so that several articles may have the same. */
    MAKERS_NUMBER
}
