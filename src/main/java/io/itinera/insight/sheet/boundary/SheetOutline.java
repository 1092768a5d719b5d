package io.itinera.insight.sheet.boundary;

import io.itinera.shared.sheet.SheetColumn;
import java.util.List;

/**
 * What a file looks like, and what its columns probably mean.
 *
 * @param oldLetters whether its letters are taken for those of Windows, because they are no UTF-8
 * @param ready      whether the person said before what all of it means
 */
public record SheetOutline(SheetRow sheet, List<SheetColumn> columns, boolean oldLetters, SheetMapping mapping, boolean ready) {
}
