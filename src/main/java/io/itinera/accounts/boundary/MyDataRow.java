package io.itinera.accounts.boundary;

import io.itinera.shared.Persona;
import java.time.Instant;
import java.util.List;

/**
 * What a person is told about what is kept of them.
 *
 * @param objectedAt since when they are not recorded; null for a person who is
 * @param erasureAskedAt when they asked to be erased; null when they did not
 * @param sections   what the features keep; {@code privacy.data.<section>} says what each is
 */
public record MyDataRow(String name, String email, Persona persona, Instant objectedAt, Instant erasureAskedAt,
                        List<String> sections) {
}
