package io.itinera.insight.foreign.web;

import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.foreign.boundary.ReadForeignLogs;
import io.itinera.insight.foreign.boundary.TakeForeignLog;
import io.itinera.platform.web.FileAnswer;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** An imported log as a file again. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/foreign-log.{ending}")
@RequestScoped
public class ForeignLogResource {
    @Inject ReadForeignLogs readLogs;
    @Inject TakeForeignLog takeLog;

    /** @param log its number; a log has one form, and is missing in any other */
    @GET
    public Response log(@PathParam("ending") String ending, @QueryParam("log") String log,
                        @Context HttpServletRequest request, @Context HttpServletResponse response) {
        if (log == null || !log.matches("[0-9]{1,18}")) {
            throw new NoSuchRecord();
        }
        ForeignLogRow row = readLogs.one(Long.parseLong(log));
        if (!row.format().ending().equals(ending)) {
            throw new NoSuchRecord();
        }
        return new FileAnswer("foreign-log-" + log + "." + ending, row.format().mediaType(), out -> takeLog.take(row, out)).to(request, response);
    }
}
