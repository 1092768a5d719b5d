package io.itinera.billing.boundary;

import java.time.LocalDate;

/**
 * Which invoices are wanted.
 *
 * @param text part of an invoice, order or own number, or of the hospital's name; null or empty for all
 * @param from issued on that day or later; null for all
 * @param to   issued on that day or before; null for all
 * @param sort {@code number}, {@code account}, {@code issued}, {@code due}, {@code total} or {@code open}, a minus before
 *             it turns it round; anything else is the newest first
 * @param page from 1
 */
public record InvoiceQuery(InvoiceState state, String text, LocalDate from, LocalDate to, String sort, int page, int size) {
}
