package io.itinera.billing.boundary;

/** Which invoices of a list are wanted. */
public enum InvoiceState { ALL, OPEN, OVERDUE, PAID }
