package io.itinera.delivery.boundary;

/** Where an order waits for the supplier's people; an order can wait in several places at once. */
public enum WorkStage { CONFIRM, SHIP, DELIVER, INVOICE }
