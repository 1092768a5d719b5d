package io.itinera.accounts.boundary;

import io.itinera.shared.AccountId;

/** A hospital as others need to know it. @param groupName null when it belongs to no group */
public record AccountRow(long id, String code, String name, String groupName, String segment, String municipality,
                         String province, String region, String currency, boolean played) {
    public AccountId accountId() {
        return new AccountId(id);
    }
}
