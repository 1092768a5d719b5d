package io.itinera.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have used so far. */
record ProcessorTime(Duration portal, Duration database) {
    /** Of the portal's process, and of every PostgreSQL process on this machine that this one started. */
    static ProcessorTime now(long portalPid) {
        return new ProcessorTime(of(ProcessHandle.of(portalPid).stream()),
            of(ProcessHandle.allProcesses().filter(ProcessorTime::isPostgres)));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(portal.minus(before.portal), database.minus(before.database));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes.map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .reduce(Duration.ZERO, Duration::plus);
    }
}
