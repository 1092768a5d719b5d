package io.itinera.ordering.quick.boundary;

import io.itinera.ordering.quick.control.OrderColumnMemory;
import io.itinera.ordering.quick.control.OrderFiles;
import io.itinera.ordering.quick.control.QuickReading;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of a file are understood by its columns, which the account remembers for the next file with the same ones. */
@UseCase
public class ReadOrderFile {
    @Inject OrderFiles files;
    @Inject OrderColumnMemory memory;
    @Inject QuickReading reading;
    @Inject CurrentActor actor;

    /**
     * @param before the rows that are there already
     * @throws OrderColumnsUnsaid when it is not said which column holds the numbers
     * @throws PastedListTooLong  when there is more than can be looked through at once
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.QUICK_ORDER_READ)
    public QuickOrderReading read(OrderFile file, OrderColumns columns, List<QuickEntry> before) {
        AccountId account = actor.get().ownAccount();
        PastedListTooLong.checkRows(before.size() + file.rows(), ReadQuickOrder.MOST_ROWS);
        List<PastedLine> lines = files.lines(file, columns);
        memory.remember(account, file.columns(), columns);
        return reading.read(account, lines, before);
    }
}
