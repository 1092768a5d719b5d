/**
 * Invoices what was shipped and keeps account of what was paid.
 *
 * <p>Operations: {@code IssueInvoice}, {@code RecordPayment}, {@code DownloadInvoice}; read by {@code FindInvoices}.
 *
 * <p>Requirements:
 * <ul>
 * <li>BIL-1 A shipment is invoiced once; asking again shows the same invoice.
 * <li>BIL-2 Amounts are in cents: net is the sum of the rounded lines, the total is net and tax, all as printed.
 * <li>BIL-3 An invoice is due sixty days after its issue; the buyer is told when it is there.
 * <li>BIL-4 Payments may come in parts and never exceed what is open; the database holds that too.
 * <li>BIL-5 A hospital reads and downloads its own invoices only, an account manager opens those of their clients,
 *     operations all; any other number does not exist.
 * <li>BIL-6 The document names supplier, hospital, lines, tax, total and the day due in the reader's language.
 * <li>BIL-7 Buyers see what is overdue or due within a week on their home page, the supplier's people what is overdue.
 * <li>BIL-9 What was sent, counted and charged is matched with what was ordered, line by line (see
 *     {@code ordering.difference}, which is asked for it and knows nothing of billing).
 * <li>BIL-8 In the demo, hospitals that nobody plays are invoiced and pay by a timer with the same use cases.
 * </ul>
 *
 * <p>Decisions: one rate of tax for all medical devices; lots of the same order line are one line of the invoice; lists
 * read hospital, order and shipment through a view of the schema {@code billing} (see {@code delivery}). The supplier's
 * name, address, tax number and account are settings ({@code itinera.supplier.*}).
 *
 * <p>Out of scope: credit notes, disputes, dunning, electronic invoice formats.
 */
package io.itinera.billing;
