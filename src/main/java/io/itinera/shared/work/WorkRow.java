package io.itinera.shared.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for a person.
 *
 * @param kind      {@code work.<kind>} is the sentence, {@code work.<kind>.action} the word on the button
 * @param arguments arguments of the sentence
 * @param due       when it becomes late; null where nothing is late
 * @param amount    the money concerned, or null
 * @param link      the page where it is done, from the root of the portal
 */
public record WorkRow(String kind, List<Object> arguments, LocalDate due, BigDecimal amount, String link) {
}
