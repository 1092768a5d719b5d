package io.itinera.insight.clients.boundary;

import java.time.Instant;

/** A hospital that is stuck, and the last thing that befell it. @param sentence names nobody */
public record StuckRow(String code, String name, long id, Instant at, String sentence) {
}
