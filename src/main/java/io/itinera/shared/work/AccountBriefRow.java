package io.itinera.shared.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One fact about a hospital.
 *
 * @param section   {@code brief.<section>} heads the group: orders, contracts, invoices, alerts
 * @param kind      {@code brief.<section>.<kind>} is the sentence
 * @param arguments arguments of the sentence
 * @param tone      {@code good}, {@code busy}, {@code wait}, {@code bad} or {@code none}
 * @param on        the day concerned, or null
 * @param amount    the money concerned, or null
 */
public record AccountBriefRow(String section, String kind, List<Object> arguments, String tone, LocalDate on,
                              BigDecimal amount) {
}
