package io.itinera.insight.log.web;

import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.web.FileAnswer;
import io.itinera.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The event log as a file. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/log.{ending}")
@RequestScoped
public class LogResource {
    @Inject ExportLog exportLog;
    @Inject LogQuery query;
    @Inject Clock clock;

    @GET
    public Response log(@PathParam("ending") String ending, @Context UriInfo address,
                        @HeaderParam("Accept-Language") String language,
                        @Context HttpServletRequest request, @Context HttpServletResponse response) {
        Optional<LogFormat> format = LogFormat.ofEnding(ending);
        if (format.isEmpty()) {
            return Problem.of(404, "no-such-record").answer(language).build();
        }
        LogSelection selection;
        try {
            selection = query.selection(address.getQueryParameters());
        } catch (LogQuery.Unreadable unreadable) {
            return unreadable.problem().answer(language).build();
        }
        return new FileAnswer("itinera-log-" + LocalDate.now(clock.withZone(ZoneOffset.UTC)) + "." + ending, format.get().mediaType(),
            out -> exportLog.export(selection, format.get(), out)).to(request, response);
    }
}
