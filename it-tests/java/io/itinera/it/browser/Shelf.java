package io.itinera.it.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Finds articles for a story: in stock, sold by the piece, and of no other story, so that nobody takes anything from it. */
final class Shelf {
    private static final int STORIES = 8;
    private static final String PLENTY = "select a.part_number from catalog.article a join catalog.stock s on s.article_id = a.id"
        + " where a.status = 'ORDERABLE' and a.order_multiple = 1 and s.on_hand - s.reserved > 60 and mod(a.id, " + STORIES + ") = ?";

    private final Rows rows;
    private final int story;

    /** @param story from 0, another one for each story */
    Shelf(Rows rows, int story) {
        this.rows = rows;
        this.story = story;
    }

    /** Part numbers at list price for this account, between two prices. */
    List<String> atListPrice(long account, int from, int to, int howMany) {
        return enough(howMany, rows.texts(PLENTY
            + " and exists (select 1 from contracts.price p where p.article_id = a.id and p.contract_id is null"
            + " and p.min_quantity = 1 and p.valid_to is null and p.amount between ? and ?)"
            + " and not exists (select 1 from contracts.price p join contracts.contract c on c.id = p.contract_id"
            + " where p.article_id = a.id and c.account_id = ?) order by a.id fetch first " + howMany + " rows only",
            story, from, to, account));
    }

    /** Part numbers at a contract price of this account below an amount. */
    List<String> atContractPrice(long account, int below, int howMany) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        return enough(howMany, rows.texts(PLENTY
            + " and exists (select 1 from contracts.price p join contracts.contract c on c.id = p.contract_id"
            + " where p.article_id = a.id and p.amount < ? and c.account_id = ? and c.starts_on <= ? and c.ends_on > ?)"
            + " order by a.id fetch first " + howMany + " rows only", story, below, account, today, today.plusDays(1)));
    }

    private static List<String> enough(int howMany, List<String> found) {
        if (found.size() != howMany) {
            throw new IllegalStateException("only " + found + " of " + howMany + " articles are on the shelf");
        }
        return found;
    }
}
