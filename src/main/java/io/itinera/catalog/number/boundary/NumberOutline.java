package io.itinera.catalog.number.boundary;

import io.itinera.shared.sheet.SheetColumn;
import java.util.List;

/** What a file of own numbers looks like. @param oldLetters whether its letters were guessed */
public record NumberOutline(List<SheetColumn> columns, boolean oldLetters) {
}
