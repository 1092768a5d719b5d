package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.Fault;
import io.itinera.insight.outside.boundary.KeyUsedOtherwise;
import io.itinera.insight.outside.boundary.ReportTouchpoints;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Report;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Request;
import io.itinera.insight.outside.boundary.ReportTouchpoints.Taken;
import io.itinera.insight.outside.boundary.TouchpointsFaulty;
import io.itinera.platform.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Takes in what programs report. Which address and who may is said by {@code PortalApi}. */
@Path("/touchpoints")
@RequestScoped
public class TouchpointsResource {
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_FAULTS = 100;
    /** Equal calls share one; that others may share it too costs them a moment. */
    private static final List<Lock> TURNS = Stream.<Lock>generate(ReentrantLock::new).limit(64).toList();

    @Inject ReportTouchpoints reportTouchpoints;

    /** @param key 1 to 80 visible letters, chosen by the program, new for each call that is not a repetition */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@HeaderParam("Idempotency-Key") String key, @HeaderParam("Accept-Language") String language,
                           InputStream body) throws IOException {
        if (key == null || !key.matches("[!-~]{1,80}")) {
            return Problem.of(400, "key-missing").answer(language).build();
        }
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            return Problem.of(413, "batch-too-large", ReportTouchpoints.MOST).answer(language).build();
        }
        try {
            Report report = inTurn(new Request(key, ReportReader.read(text)));
            return Response.status(report instanceof Taken ? 201 : 200).type(MediaType.APPLICATION_JSON)
                .entity(Json.createObjectBuilder().add("recorded", report.recorded()).add("repeated", !(report instanceof Taken)).build().toString())
                .build();
        } catch (ReportReader.NoReport unreadable) {
            return Problem.of(400, "report-unreadable").answer(language).build();
        } catch (KeyUsedOtherwise used) {
            return Problem.of(409, used.code()).answer(language).build();
        } catch (TouchpointsFaulty faulty) {
            return withFaults(new Problem(422, faulty.code(), faulty.arguments()), faulty, language);
        }
    }

    /**
     * One of equal calls after the other. The database decides which is the first; but H2 lets those who wait for a key try it again and
     * again, which keeps the processor from the one they wait for until they give up.
     */
    private Report inTurn(Request request) {
        Lock turn = TURNS.get(Math.floorMod(request.key().hashCode(), TURNS.size()));
        turn.lock();
        try {
            return reportTouchpoints.report(request);
        } finally {
            turn.unlock();
        }
    }

    private static Response withFaults(Problem problem, TouchpointsFaulty faulty, String language) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        faulty.faults().stream().limit(MOST_FAULTS).forEach(fault -> errors.add(error(fault, language)));
        return problem.answer(language)
            .entity(Json.createObjectBuilder(problem.object(language)).add("errors", errors).build().toString()).build();
    }

    private static JsonObject error(Fault fault, String language) {
        return Json.createObjectBuilder().add("index", fault.index()).add("field", fault.field()).add("code", fault.code())
            .add("title", Problem.texts(language).get("report." + fault.code(), fault.given() == null ? "" : fault.given())).build();
    }
}
