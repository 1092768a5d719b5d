package io.itinera.accounts.boundary;

import io.itinera.shared.Persona;
import java.util.UUID;

/**
 * Somebody of a hospital as its account manager knows them.
 *
 * @param active    false for whoever has left
 * @param objecting whether they objected to being recorded: what the log tells of them before is not told on
 */
public record KnownPerson(UUID pseudonym, String name, Persona persona, boolean active, boolean objecting) {
}
