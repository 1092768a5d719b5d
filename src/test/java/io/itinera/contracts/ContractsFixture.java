package io.itinera.contracts;

import io.itinera.testing.Portal;

/** Contracts and prices over the small catalogue: two agreements of one hospital, one of another. */
public final class ContractsFixture {
    private ContractsFixture() {
    }

    public static String contract(long id, String number, long account, String from, String to) {
        return "insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment, currency, version)"
            + " values (" + id + ", '" + number + "', " + account + ", 'Guantes', date '" + from + "', date '" + to + "', 60, 10000, 'EUR', 1);\n";
    }

    /** @param id stored as its negative, apart from those that the sequence gives out */
    public static String price(long id, Long contract, long article, int from, String amount) {
        return "insert into contracts.price (id, contract_id, article_id, min_quantity, amount, valid_from, version) values (" + -id + ", "
            + contract + ", " + article + ", " + from + ", " + amount + ", date '2020-01-01', 1);\n";
    }

    public static void clear(Portal portal) {
        portal.sql("delete from journey.touchpoint_object; \ndelete from journey.touchpoint; \ndelete from contracts.renewal_warning; \n"
            + "delete from contracts.consumption; \ndelete from contracts.price; \ndelete from contracts.contract;");
    }
}
