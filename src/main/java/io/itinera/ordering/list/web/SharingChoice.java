package io.itinera.ordering.list.web;

import io.itinera.ordering.list.boundary.ListRow;
import io.itinera.platform.web.Fmt;
import java.util.List;

/** One of the ways to share a list, as a field offers it. */
public record SharingChoice(String code, String label) {
    static List<SharingChoice> all(Fmt fmt) {
        return ListRow.SHARINGS.stream().map(code -> new SharingChoice(code, fmt.text("ordering.list.sharing." + code))).toList();
    }
}
