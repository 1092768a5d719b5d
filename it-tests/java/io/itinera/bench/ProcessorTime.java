package io.itinera.bench;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have used so far. */
record ProcessorTime(Duration portal, Duration database) {
    /** Of the portal's process, and on PostgreSQL of all processes of its server; nothing on H2, which runs in this one. */
    static ProcessorTime now(Portal portal) {
        return new ProcessorTime(of(ProcessHandle.of(portal.pid()).stream()),
            portal.database() == Database.POSTGRESQL ? ofServer(Rows.of(portal)) : Duration.ZERO);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(portal.minus(before.portal), database.minus(before.database));
    }

    /** Of the server and of those of its processes that are still there; the portal keeps its connections. */
    private static Duration ofServer(Rows rows) {
        Path folder = Path.of(rows.one("select setting from pg_settings where name = 'data_directory'"));
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
            return of(ProcessHandle.of(pid).stream().flatMap(server -> Stream.concat(Stream.of(server), server.children())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes.map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .reduce(Duration.ZERO, Duration::plus);
    }
}
