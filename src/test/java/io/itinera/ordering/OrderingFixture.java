package io.itinera.ordering;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.boundary.FillCart;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Two hospitals with their people, a contract, and the small catalogue. */
public final class OrderingFixture {
    /** Thursday. */
    public static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    public static final long SITE = 1;
    public static final long COST_CENTRE = 1;
    public static final long FOREIGN_SITE = 2;
    public static final Actor DIRECTOR = person(1, 1L, Persona.PURCHASING_DIRECTOR);
    public static final Actor REQUESTER = person(2, 1L, Persona.REQUESTER);
    public static final Actor APPROVER = person(3, 1L, Persona.APPROVER);
    public static final Actor SMALL_APPROVER = person(4, 1L, Persona.APPROVER);
    public static final Actor STRANGER = person(5, 2L, Persona.PURCHASING_DIRECTOR);
    public static final Actor OPERATIONS = person(6, null, Persona.OPERATIONS);

    private static final String CLEAR = """
        delete from alerts.letter;
        delete from alerts.alert;
        delete from journey.touchpoint_object;
        delete from journey.touchpoint;
        delete from contracts.consumption;
        delete from ordering.difference_decision;
        delete from ordering.list_line;
        delete from ordering.requisition_list;
        delete from ordering.absence;
        delete from ordering.absence_book;
        delete from ordering.approval_step;
        delete from ordering.approval_rule;
        delete from ordering.budget_change;
        delete from ordering.budget;
        delete from ordering.budget_book;
        delete from ordering.standing_run;
        delete from ordering.left_out;
        delete from ordering.quote_line;
        delete from ordering.quote_version;
        delete from ordering.quote;
        delete from ordering.quote_book;
        delete from ordering.order_line;
        delete from ordering.purchase_order;
        delete from ordering.standing_line;
        delete from ordering.standing_order;
        delete from ordering.cart_line;
        delete from ordering.cart;
        delete from ordering.buyer;
        delete from ordering.substitute_decision;
        delete from ordering.substitute_policy;
        delete from ordering.substitute_book;
        delete from catalog.substitute;
        delete from contracts.price_change;
        delete from contracts.price;
        update contracts.contract set follows_id = null;
        delete from contracts.renewal_warning;
        delete from contracts.contract;
        delete from catalog.packaging;
        delete from catalog.stock;
        delete from catalog.article;
        delete from catalog.category;
        delete from accounts.cost_centre;
        delete from accounts.site;
        delete from accounts.person;
        delete from accounts.account;
        """;

    private OrderingFixture() {
    }

    public static void layOut(Portal portal) {
        portal.clock().setTo(NOW);
        CatalogFixture.articles(portal);
        portal.sql(account(1) + account(2)
            + human(1, 1L, "PURCHASING_DIRECTOR", "6000", null) + human(2, 1L, "REQUESTER", "0", null)
            + human(3, 1L, "APPROVER", null, "50000") + human(4, 1L, "APPROVER", null, "100")
            + human(5, 2L, "PURCHASING_DIRECTOR", "6000", null) + human(6, null, "OPERATIONS", null, null)
            + place(1, 1) + place(2, 2)
            + "insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment, currency, version)"
            + " values (1, 'C-1', 1, 'Guantes', date '2026-01-01', date '2027-12-31', 90, 10000, 'EUR', 1);\n"
            + price(1, 1L, CatalogFixture.GLOVES, "8") + price(2, null, CatalogFixture.GLOVES, "10")
            + price(3, null, CatalogFixture.STERILE_GLOVES, "20") + price(4, null, CatalogFixture.CATHETER, "100")
            + price(5, null, CatalogFixture.WITHDRAWN_CATHETER, "5") + price(6, null, CatalogFixture.BANDAGE, "3.335"));
    }

    public static void clear(Portal portal) {
        portal.sql(CLEAR);
        portal.clock().release();
    }

    /** Puts so many into the actor's cart. */
    public static void put(Portal portal, Actor actor, String partNumber, int quantity) {
        portal.as(actor, () -> portal.get(FillCart.class).put(partNumber, Integer.toString(quantity)));
    }

    /** Submits the actor's cart to the usual site and cost centre. */
    public static SubmitResult submit(Portal portal, Actor actor) {
        return portal.as(actor, () -> portal.get(SubmitOrder.class).submit(request(portal.get(ShowCart.class).cart().id())));
    }

    public static SubmitOrder.Request request(long cartId) {
        return new SubmitOrder.Request(cartId, "OR-1", COST_CENTRE, SITE, null, false, null);
    }

    /** The number of an order of 80 euros of gloves, with the supplier. */
    public static String aSubmittedOrder(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        return submit(portal, DIRECTOR).number();
    }

    /** The number of a requester's order of 160 euros of gloves, waiting for approval. */
    public static String aWaitingOrder(Portal portal) {
        put(portal, REQUESTER, "IT-100001", 20);
        return submit(portal, REQUESTER).number();
    }

    private static String account(long id) {
        return "insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version)"
            + " values (" + id + ", 'H" + id + "', 'Hospital " + id + "', 'PUBLIC', 'Madrid', 'Madrid', 'Madrid', 'EUR', false, 1);\n";
    }

    private static String human(long id, Long account, String persona, String orderLimit, String approvalLimit) {
        return "insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym,"
            + " language, time_zone, order_limit, approval_limit, active, version) values (" + id + ", " + account + ", 'Ana', 'Ruiz "
            + id + "', 'p" + id + "@demo.example', 'x', '" + persona + "', '" + new UUID(0, id) + "', 'es', 'Europe/Madrid', "
            + orderLimit + ", " + approvalLimit + ", true, 1);\n";
    }

    private static String place(long id, long account) {
        return "insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (" + id + ", " + account
            + ", 'Almacén', 'Calle 1', '28001', 'Madrid');\ninsert into accounts.cost_centre (id, account_id, code, name) values ("
            + id + ", " + account + ", 'CC" + id + "', 'Quirófano');\n";
    }

    public static String price(long id, Long contract, long article, String amount) {
        return "insert into contracts.price (id, contract_id, article_id, min_quantity, amount, valid_from, version) values (" + id
            + ", " + contract + ", " + article + ", 1, " + amount + ", date '2026-01-01', 1);\n";
    }

    private static Actor person(long id, Long account, Persona persona) {
        return new Actor(Actor.Kind.PERSON, new PersonId(id), new UUID(0, id), account == null ? null : new AccountId(account),
            persona, Set.of());
    }
}
