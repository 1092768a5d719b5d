package io.itinera.ordering.quick.control;

import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.boundary.QuickEntry;
import io.itinera.ordering.quick.boundary.QuickLine;
import io.itinera.ordering.quick.boundary.QuickOrderRead;
import io.itinera.ordering.quick.boundary.QuickOrderReading;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Lines that were understood become rows beside those that are there, wherever they came from. */
@ApplicationScoped
public class QuickReading {
    @Inject QuickRows rows;
    @Inject Event<QuickOrderRead> read;

    public QuickOrderReading read(AccountId account, List<PastedLine> lines, List<QuickEntry> before) {
        List<QuickLine> checked = rows.check(account, Stream.concat(before.stream(), lines.stream().filter(line -> !line.header())
            .map(line -> new QuickEntry(line.number(), line.quantity(), line.doubt()))).toList());
        List<QuickLine> fresh = checked.subList(before.size(), checked.size());
        read.fire(new QuickOrderRead(account, fresh.size(), (int) fresh.stream().filter(line -> !line.isTaken()).count(),
            fresh.stream().map(QuickLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return new QuickOrderReading(lines, checked);
    }
}
