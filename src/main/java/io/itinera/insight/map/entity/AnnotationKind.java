package io.itinera.insight.map.entity;

/** What sort of thing happened. */
public enum AnnotationKind { RELEASE, PRICE, ACTION, OTHER }
