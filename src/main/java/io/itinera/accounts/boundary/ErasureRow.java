package io.itinera.accounts.boundary;

import io.itinera.shared.Persona;
import java.time.Instant;

/** Somebody asks to be erased. @param hospital null for the supplier's people */
public record ErasureRow(long id, String name, String email, Persona persona, String hospital, Instant askedAt) {
}
