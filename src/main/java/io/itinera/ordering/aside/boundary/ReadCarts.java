package io.itinera.ordering.aside.boundary;

import io.itinera.ordering.aside.control.KeptCarts;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** What a buyer sees of their carts beside the open one, at today's prices. */
@UseCase
public class ReadCarts {
    @Inject KeptCarts kept;

    @Permits(Permission.FILL_CARTS)
    public CartsRow all() {
        return kept.all();
    }
}
