package io.itinera.shared.alert;

import io.itinera.shared.AccountId;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import java.util.List;
import java.util.Set;

/** A domain event of which somebody must be told, in the portal and by e-mail. */
public interface Noteworthy extends DomainEvent {
    /** Before a number by which the sentence chooses its words. */
    String COUNT = "\u001e";

    /** Names the fact for ever: the same person is told the same fact once. At most 120 characters. */
    String fact();

    AccountId account();

    /** Whom to tell among the account's people; {@code ACCOUNT_MANAGER} is the one who looks after the account. */
    Set<Persona> audience();

    /** Whom to tell beside those, one by one; only people of the account are. */
    default Set<PersonId> people() {
        return Set.of();
    }

    Severity severity();

    /** {@code alert.<key>} is the sentence, {@code alert.<key>.subject} the subject of the letter. */
    String messageKey();

    /** The arguments of the sentence, as text; dates as ISO dates, amounts with a point and two decimals, numbers to choose words by as {@link #count}. */
    List<String> arguments();

    /** An argument by which the sentence chooses its words. */
    static String count(int number) {
        return COUNT + number;
    }

    /** Path within the portal, from the root, of the page where one acts on it. */
    String link();

    /** The links that the letter shows in place of the one to the alert; none for most. */
    default List<LetterLink> letterLinks() {
        return List.of();
    }
}
