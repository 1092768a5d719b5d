package io.itinera.shared;

/**
 * Somebody reached for another account's record. To them it is a record that does not exist; only the security log
 * learns the difference.
 */
public class AccountBoundaryCrossed extends NoSuchRecord {
    private final AccountId owner;

    public AccountBoundaryCrossed(AccountId owner) {
        this.owner = owner;
    }

    public AccountId owner() {
        return owner;
    }
}
