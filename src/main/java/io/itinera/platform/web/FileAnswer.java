package io.itinera.platform.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * A file that is written while it is read. One that fails when part of it has left the portal would be ended by the server
 * as a whole one is, and a reader of lines could not tell: so the connection is broken off, which every client takes for a
 * failure.
 */
public record FileAnswer(String name, String mediaType, StreamingOutput file) {
    private static final String FAILED = FileAnswer.class.getName();

    /** Whoever asks for the head alone has nothing written for them. */
    public Response to(HttpServletRequest request, HttpServletResponse response) {
        Response.ResponseBuilder answer = Response.ok().type(mediaType).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return request.getMethod().equals("HEAD") ? answer.build() : answer.entity(watched(request, response)).build();
    }

    private StreamingOutput watched(HttpServletRequest request, HttpServletResponse response) {
        return out -> {
            try {
                file.write(out);
            } catch (RuntimeException e) {
                request.setAttribute(FAILED, response.isCommitted());
                throw e;
            }
        };
    }

    /** Breaks off the connection of a file that failed half-way; nothing happens to any other answer. */
    static void breakOff(ServletRequest request) {
        if (Boolean.TRUE.equals(request.getAttribute(FAILED))) {
            Connection.breakOff(request);
        }
    }
}
