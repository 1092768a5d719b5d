package io.itinera.platform.web;

import io.itinera.shared.AccountBoundaryCrossed;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a program what a use case refused. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessRuleViolation> {
    private static final int UNPROCESSABLE = 422;
    private static final int RETRY_SECONDS = 30;

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(BusinessRuleViolation refusal) {
        boolean missing = refusal instanceof NoSuchRecord || refusal instanceof AccountBoundaryCrossed;
        int status = missing ? 404 : refusal instanceof NotPermitted ? 403 : refusal.isPassing() ? 503 : UNPROCESSABLE;
        Problem problem = missing ? Problem.of(status, "no-such-record")
            : new Problem(status, refusal.code(), refusal.arguments());
        Response.ResponseBuilder answer = problem.answer(headers.getHeaderString("Accept-Language"));
        return (status == 503 ? answer.header("Retry-After", RETRY_SECONDS) : answer).build();
    }
}
