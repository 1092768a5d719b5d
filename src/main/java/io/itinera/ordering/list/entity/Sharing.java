package io.itinera.ordering.list.entity;

/** Who of the hospital sees a list beside its maker, and whether they change it. Nobody outside ever does. */
public enum Sharing { PRIVATE, READ, FULL }
