package io.itinera.shared.privacy;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import java.util.UUID;

/**
 * The person whose data it is, as the features know them.
 *
 * @param pseudonym how the log and the answers know the person, whether they objected or not
 * @param account   the hospital they work for; null for the supplier's people
 */
public record Subject(PersonId person, UUID pseudonym, AccountId account, String givenName, String familyName, String email) {
}
