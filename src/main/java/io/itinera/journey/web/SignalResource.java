package io.itinera.journey.web;

import io.itinera.journey.boundary.TakeBrowserSignals;
import io.itinera.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Takes in what the script {@code journey/signals.js} tells. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/signals")
@RequestScoped
public class SignalResource {
    private static final int MOST_BYTES = 8_192;

    @Inject TakeBrowserSignals takeBrowserSignals;

    /** Answers 202 when signals are taken, and 204 when nobody wants any: they are switched off, or the person objected. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@HeaderParam("Accept-Language") String language, InputStream body) throws IOException {
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            return Problem.of(413, "request-unreadable").answer(language).build();
        }
        try {
            Told told = Told.read(text);
            return Response.status(takeBrowserSignals.take(told.page(), told.signals()) ? 202 : 204).build();
        } catch (Told.Unreadable unreadable) {
            return Problem.of(400, "request-unreadable").answer(language).build();
        }
    }
}
