package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.ImportForeignLog.Request;
import io.itinera.insight.foreign.boundary.ImportsBusy;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.concurrent.Semaphore;

/** Reads one file at a time into rows of its own, proves it and counts it. */
@ApplicationScoped
public class Imports {
    private static final int LONGEST_NAME = 120;

    private final Semaphore turn = new Semaphore(1);
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @return the id of the log */
    public long read(Request request) {
        if (!turn.tryAcquire()) {
            throw new ImportsBusy();
        }
        try {
            long log = SqlQuery.of("select nextval('insight.foreign_log_seq')").row(em).number(0);
            SqlQuery.of("insert into insight.foreign_log (id, name, format, imported_at, head, events, activities) values (?, ?, 'XES', ?, '', 0, 0)",
                log, name(request.name()), clock.instant()).update(em);
            fill(log, request);
            return log;
        } finally {
            turn.release();
        }
    }

    private void fill(long log, Request request) {
        try (ForeignRows rows = new ForeignRows(em, log)) {
            LogFormat format = LogFile.read(request.file(), rows);
            String head = rows.finish();
            new ForeignProof(em, log).prove(format, rows.head());
            new ForeignCount(em, log, format).count();
            SqlQuery.of("update insight.foreign_log set format = ?, head = ?, events = (select count(*) from insight.foreign_event e where e.log_id = ?),"
                + " activities = (select count(distinct e.activity) from insight.foreign_event e where e.log_id = ?),"
                + " first_at = (select min(e.occurred_at) from insight.foreign_event e where e.log_id = ?),"
                + " last_at = (select max(e.occurred_at) from insight.foreign_event e where e.log_id = ?) where id = ?",
                format, head, log, log, log, log, log).update(em);
        }
    }

    private static String name(String given) {
        String name = given.replaceAll("\\p{Cntrl}", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
