package io.itinera.bench;

import io.itinera.it.Portal;
import io.itinera.it.Rows;

/**
 * Fills the catalogue with copies of the demo's articles, each with its stock and its list price, the first copies with the prices of
 * the contracts too, until there are as many articles as wanted; and makes copies of contracts, until there are 200. Nothing is left to chance.
 */
final class CatalogGenerator {
    private static final int CONTRACTS = 200;
    /** So many copies of an article are under contract like the article itself. */
    private static final int UNDER_CONTRACT = 3;

    private final Rows rows;
    private final long articles;
    private final long prices;

    private CatalogGenerator(Rows rows) {
        this.rows = rows;
        this.articles = rows.count("select max(id) + 1 from catalog.article");
        this.prices = rows.count("select max(id) + 1 from contracts.price");
    }

    /** The portal must not run meanwhile, because it keeps numbers in hand and the index of articles. @return how many there are now */
    static long fill(Portal portal, long wanted) {
        return new CatalogGenerator(Rows.of(portal)).fill(wanted);
    }

    private long fill(long wanted) {
        long model = rows.count("select count(*) from catalog.article");
        long copies = (Math.max(wanted - model, 0) + model - 1) / model;
        for (long copy = 1; copy <= copies; copy++) {
            copy(copy);
        }
        addContracts((copies + 1) * prices);
        rows.change("alter sequence catalog.article_seq restart with " + (copies + 1) * articles);
        rows.change("alter sequence contracts.price_seq restart with " + (copies + 2) * prices);
        return rows.count("select count(*) from catalog.article");
    }

    private void copy(long copy) {
        rows.change("insert into catalog.article (id, part_number, name, description, manufacturer, manufacturer_part_number, emdn_code, category_id,"
            + " risk_class, sterile, single_use, latex, unit, order_multiple, status, changed_at, version) select id + " + copy * articles
            + ", part_number || '-" + copy + "', name || ' " + copy + "', description, manufacturer, manufacturer_part_number || '/" + copy
            + "', emdn_code, category_id, risk_class, sterile, single_use, latex, unit, order_multiple, status, changed_at, version"
            + " from catalog.article where id < " + articles);
        rows.change("insert into catalog.stock (article_id, on_hand, reserved, incoming, incoming_on, lead_days, version) select article_id + "
            + copy * articles + ", on_hand, 0, incoming, incoming_on, lead_days, version from catalog.stock where article_id < " + articles);
        rows.change("insert into contracts.price (id, contract_id, article_id, min_quantity, amount, valid_from, valid_to, version) select id + "
            + copy * prices + ", contract_id, article_id + " + copy * articles + ", min_quantity, amount, valid_from, valid_to, version"
            + " from contracts.price where id < " + prices + (copy <= UNDER_CONTRACT ? "" : " and contract_id is null"));
    }

    private void addContracts(long firstPrice) {
        long known = rows.count("select count(*) from contracts.contract");
        long shift = rows.count("select max(id) + 1 from contracts.contract");
        rows.change("insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment, currency, version)"
            + " select id + " + shift + ", number || '-2', account_id, title, starts_on, ends_on, notice_days, commitment, currency, version"
            + " from contracts.contract order by id desc fetch first " + Math.max(0, CONTRACTS - known) + " rows only");
        rows.change("insert into contracts.price (id, contract_id, article_id, min_quantity, amount, valid_from, valid_to, version) select id + "
            + firstPrice + ", contract_id + " + shift + ", article_id, min_quantity, amount, valid_from, valid_to, version from contracts.price"
            + " where id < " + prices + " and contract_id + " + shift + " in (select c.id from contracts.contract c)");
        rows.change("alter sequence contracts.contract_seq restart with " + 2 * shift);
    }
}
