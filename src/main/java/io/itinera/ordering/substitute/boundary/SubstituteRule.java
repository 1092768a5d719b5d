package io.itinera.ordering.substitute.boundary;

/** What a hospital takes in place of an article: whatever its buyer chooses, nothing, or only what it has listed. */
public enum SubstituteRule { ASK, NEVER, LISTED }
