package io.itinera.ordering.entity;

/** Whether a cart is being filled, lies aside until its person comes back to it, was removed a short while ago, or has become an order. */
public enum CartStatus { OPEN, ASIDE, REMOVED, ORDERED }
