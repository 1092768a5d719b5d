package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.control.Exports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedOutputStream;
import java.io.OutputStream;

/** Writes imported logs again, in turn with the exports of our own. */
@ApplicationScoped
public class ForeignExports {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Exports exports;

    public void write(ForeignLogRow log, OutputStream network) {
        OutputStream out = new BufferedOutputStream(network, Exports.BUFFER);
        ForeignReader reader = new ForeignReader(em, log.id());
        exports.inTurn(() -> {
            if (log.format() == LogFormat.XES) {
                new ForeignXesWriter(out).write(reader);
            } else {
                new ForeignOcelWriter(out).write(reader);
            }
        });
    }
}
