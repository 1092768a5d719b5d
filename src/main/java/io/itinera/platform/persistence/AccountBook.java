package io.itinera.platform.persistence;

import io.itinera.shared.AccountId;
import jakarta.persistence.EntityManager;

/**
 * A row for each hospital, which whoever changes something of a kind holds until the transaction ends, so that others wait. It is
 * made when first needed; an update comes before the insert, because H2 keeps the processor with those who wait for a key.
 *
 * @param table   with its schema and a column {@code account_id}
 * @param counter the column that counts how often the row was held
 */
public record AccountBook(String table, String counter) {

    /** Waits for whoever holds it. @return how often it was held, this time included */
    public int hold(EntityManager em, AccountId account) {
        if (!count(em, account)) {
            SqlQuery.of("insert into " + table + " (account_id, " + counter + ") values (?, 0) on conflict do nothing", account.value()).update(em);
            count(em, account);
        }
        return (int) SqlQuery.of("select " + counter + " from " + table + " where account_id = ?", account.value()).row(em).number(0);
    }

    private boolean count(EntityManager em, AccountId account) {
        return SqlQuery.of("update " + table + " set " + counter + " = " + counter + " + 1 where account_id = ?", account.value()).update(em) == 1;
    }
}
