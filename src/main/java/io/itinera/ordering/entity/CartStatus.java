package io.itinera.ordering.entity;

/** Whether a cart is still being filled or has become an order. */
public enum CartStatus { OPEN, ORDERED }
