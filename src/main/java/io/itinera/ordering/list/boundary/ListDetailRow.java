package io.itinera.ordering.list.boundary;

import java.util.List;

/** A list with its lines. @param version what changes of it refer to */
public record ListDetailRow(ListRow list, int version, List<ListLineRow> lines) {
}
