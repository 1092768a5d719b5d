package io.itinera.ordering.quick.boundary;

import java.util.List;

/**
 * What was understood of a text or a file.
 *
 * @param lines   one for every line that is not blank
 * @param checked one for each row that was there before, then one for each line that is not the header
 */
public record QuickOrderReading(List<PastedLine> lines, List<QuickLine> checked) {
}
