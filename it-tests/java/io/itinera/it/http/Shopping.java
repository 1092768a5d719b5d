package io.itinera.it.http;

import java.util.List;

import io.itinera.it.Portal;
import io.itinera.it.Rows;

/** What a buyer does on the way to an order. */
public final class Shopping {

    private Shopping() {
    }

    /** Articles that can be ordered one by one; the shelves are filled for them. */
    public static List<String> articles(Portal portal, int count) {
        Rows rows = new Rows(portal.access());
        List<String> numbers = orderable(rows, 0, count);
        numbers.forEach(number -> rows.change("update catalog.stock set on_hand = 1000000 where article_id ="
            + " (select id from catalog.article where part_number = ?)", number));
        return numbers;
    }

    /** The same of those that the demo itself has at least so many of. */
    public static List<String> plentiful(Portal portal, int atLeast, int count) {
        return orderable(new Rows(portal.access()), atLeast, count);
    }

    private static List<String> orderable(Rows rows, int atLeast, int count) {
        return rows.list("select a.part_number from catalog.article a join contracts.price p on p.article_id = a.id"
            + " and p.contract_id is null and p.amount < 100 and p.valid_to is null join catalog.stock s on s.article_id = a.id"
            + " where a.status = 'ORDERABLE' and a.order_multiple = 1 and s.on_hand - s.reserved >= ? group by a.part_number"
            + " order by a.part_number fetch first " + count + " rows only", atLeast);
    }

    /** Puts so many of the article into the cart, from its page. */
    public static Document fill(Visitor visitor, String article, int quantity) {
        Document answer = visitor.open("/catalog/product?number=" + article).form("put")
            .set("quantity", Integer.toString(quantity)).sendByAjax("add");
        if (answer.status() != 200 || !answer.body().contains("i-alert--good")) {
            throw new IllegalStateException(article + " is not in the cart: " + answer.body());
        }
        return answer;
    }

    /** The form of the cart with a cost centre and a site chosen. */
    public static Form complete(Form order) {
        return order.chooseAny("costCentre").chooseAny("site");
    }

    /** Submits what is in the cart. */
    public static Document submit(Visitor visitor) {
        return complete(visitor.open("/ordering/cart").form("order")).sendByAjax("submit").follow();
    }

    /** The number of the order that the page shows. */
    public static String number(Document order) {
        if (!order.path().equals("/ordering/order")) {
            throw new IllegalStateException("no order but " + order.status() + " " + order.path() + ": " + order.text());
        }
        return order.query().replaceAll(".*number=([^&]*).*", "$1");
    }

    /** One piece of the article ordered, from the door to the number. */
    public static String order(Visitor visitor, String article) {
        fill(visitor, article, 1);
        return number(submit(visitor));
    }
}
