package io.itinera.shared.work;

import java.time.LocalDate;
import java.util.List;

/**
 * What spoiled an order, in one of its lines.
 *
 * @param arguments of the sentence {@code difference.<kind>}
 */
public record SpoiledLine(String orderNumber, LocalDate submittedOn, String partNumber, String articleName, String kind,
                          List<Object> arguments) {
}
