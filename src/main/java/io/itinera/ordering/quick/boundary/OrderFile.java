package io.itinera.ordering.quick.boundary;

import io.itinera.shared.sheet.SheetColumn;
import java.io.Serializable;
import java.util.List;

/**
 * A file of things to order, while it is said what its columns hold.
 *
 * @param packed     its rows, made small: they wait in the person's session
 * @param proposed   what its columns hold, as was said last of such a file, or else most likely
 * @param remembered whether it was said before
 * @param oldLetters whether its letters were guessed
 */
public record OrderFile(String name, List<SheetColumn> columns, byte[] packed, int rows, OrderColumns proposed, boolean remembered, boolean oldLetters)
    implements Serializable {
}
