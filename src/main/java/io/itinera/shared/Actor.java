package io.itinera.shared;

import io.itinera.shared.access.Permission;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever acts right now: a person who signed in, or the portal itself. The wall between accounts stands here and
 * nowhere else: {@link #sees} is the one rule, {@link #guard} its enforcement.
 *
 * @param person    null for the portal and for nobody, like the pseudonym and the persona
 * @param pseudonym how analytic records name the person; null for one who objected to that
 * @param account   the hospital the person works for; null for the supplier's people and the portal
 * @param portfolio the accounts an account manager looks after; empty for everybody else
 */
public record Actor(Kind kind, PersonId person, UUID pseudonym, AccountId account, Persona persona,
                    Set<AccountId> portfolio) {

    /** The portal acting by itself: a timer, a start-up job. Only code that says so acts as it. */
    public static final Actor PORTAL = new Actor(Kind.PORTAL, null, null, null, null, Set.of());

    /** Whoever has not signed in. */
    public static final Actor NOBODY = new Actor(Kind.NOBODY, null, null, null, null, Set.of());

    /** A person who signed in, the portal itself, or a visitor before the door. */
    public enum Kind { PERSON, PORTAL, NOBODY }

    public boolean isPortal() {
        return kind == Kind.PORTAL;
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Whether it may be recorded what this actor merely looks at, and in which visit. */
    public boolean isWatched() {
        return !isPerson() || pseudonym != null;
    }

    public boolean may(Permission permission) {
        return switch (kind) {
            case PORTAL -> true;
            case NOBODY -> permission == Permission.ENTER;
            case PERSON -> permission.isGrantedTo(persona);
        };
    }

    /** Whether this actor may know of anything that belongs to the account. */
    public boolean sees(AccountId owner) {
        if (!isPerson()) {
            return isPortal();
        }
        return switch (persona) {
            case PURCHASING_DIRECTOR, APPROVER, REQUESTER -> owner.equals(account);
            case ACCOUNT_MANAGER -> portfolio.contains(owner);
            case CX_ANALYST, OPERATIONS -> true;
        };
    }

    /**
     * Lets only those pass who may see the account.
     *
     * @throws AccountBoundaryCrossed looks to the outside exactly like a thing that does not exist
     */
    public void guard(AccountId owner) {
        if (!sees(owner)) {
            throw new AccountBoundaryCrossed(owner);
        }
    }

    /** The account in whose name a hospital's person acts. @throws IllegalStateException for everybody else */
    public AccountId ownAccount() {
        if (account == null) {
            throw new IllegalStateException("not a hospital's person");
        }
        return account;
    }
}
