package io.itinera.ordering.aside.boundary;

import java.util.List;

/** The carts of a person beside the open one, changed last first. @param removed those that can still be brought back */
public record CartsRow(List<KeptCartRow> aside, List<KeptCartRow> removed) {
    public static final CartsRow NONE = new CartsRow(List.of(), List.of());
}
