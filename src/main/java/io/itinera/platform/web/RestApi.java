package io.itinera.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the faces to machines begin; their classes are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApi extends Application {
}
