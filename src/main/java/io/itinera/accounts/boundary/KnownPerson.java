package io.itinera.accounts.boundary;

import io.itinera.shared.Persona;
import java.util.UUID;

/** Somebody of a hospital as its account manager knows them. @param active false for whoever has left */
public record KnownPerson(UUID pseudonym, String name, Persona persona, boolean active) {
}
