package io.itinera.platform.web;

import io.itinera.shared.UnexpectedFailure;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells a program the reference of a failure of ours, and nothing of what is inside. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return told(Problem.of(status, status == 404 ? "no-such-record" : "request-unreadable"));
        }
        UnexpectedFailure known = thrown instanceof UnexpectedFailure failure ? failure : null;
        String reference = known == null ? UnexpectedFailure.newReference() : known.reference();
        if (known == null) {
            LOG.log(Level.SEVERE, "call of a program failed, reference " + reference, thrown);
        }
        return told(Problem.of(500, "unexpected", reference));
    }

    private Response told(Problem problem) {
        return problem.answer(headers.getHeaderString("Accept-Language")).build();
    }
}
