package io.itinera.accounts.boundary;

import java.time.Instant;

/**
 * A token that works, as its owner sees it; what it says itself nobody can see again.
 *
 * @param expiresAt null for the demo's, which works as long as the demo
 */
public record TokenRow(long id, String name, Instant issuedAt, Instant expiresAt) {
}
