package io.itinera.bench;

import io.itinera.it.Portal;
import io.itinera.it.Rows;
import java.util.List;
import java.util.Locale;

/** How long the portal itself worked on pages and deeds, as its own touchpoints say; without the network and this program. */
final class ServerTimes {
    private final Rows rows;
    private final long before;

    private ServerTimes(Rows rows) {
        this.rows = rows;
        this.before = rows.count("select coalesce(max(id), 0) from journey.touchpoint");
    }

    /** From now on. */
    static ServerTimes of(Portal portal) {
        return new ServerTimes(Rows.of(portal));
    }

    /** One line for each type of touchpoint, the slowest first. */
    List<String> told() {
        return rows.list("select type, percentile_disc(0.5) within group (order by server_ms), percentile_disc(0.95) within group"
            + " (order by server_ms), count(*) from journey.touchpoint where id > " + before + " and initiator = 'CUSTOMER'"
            + " and server_ms is not null group by type order by 2 desc, 1").stream().map(row -> {
                String[] cells = row.split("\\|");
                return String.format(Locale.ROOT, "%-22s median %4s ms, p95 %4s ms, %s times", (Object[]) cells);
            }).toList();
    }
}
