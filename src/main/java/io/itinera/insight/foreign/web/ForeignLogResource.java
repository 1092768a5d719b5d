package io.itinera.insight.foreign.web;

import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.foreign.boundary.ReadForeignLogs;
import io.itinera.insight.foreign.boundary.TakeForeignLog;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** An imported log as a file again. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/foreign-log.{ending}")
@RequestScoped
public class ForeignLogResource {
    @Inject ReadForeignLogs readLogs;
    @Inject TakeForeignLog takeLog;

    /** @param log its number; a log has one form, and is missing in any other */
    @GET
    public Response log(@PathParam("ending") String ending, @QueryParam("log") String log) {
        if (log == null || !log.matches("[0-9]{1,18}")) {
            throw new NoSuchRecord();
        }
        ForeignLogRow row = readLogs.one(Long.parseLong(log));
        if (!row.format().ending().equals(ending)) {
            throw new NoSuchRecord();
        }
        StreamingOutput file = out -> takeLog.take(row, out);
        return Response.ok(file, row.format().mediaType())
            .header("Content-Disposition", "attachment; filename=\"foreign-log-" + log + "." + ending + "\"").build();
    }
}
