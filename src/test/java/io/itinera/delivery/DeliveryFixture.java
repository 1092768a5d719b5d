package io.itinera.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.testing.Portal;

/** Two hospitals with confirmed orders of bandages and sterile catheters, and the people who serve and receive them. */
public final class DeliveryFixture {
    public static final Actor BUYER = person(1, 1L, Persona.PURCHASING_DIRECTOR);
    public static final Actor OTHER_BUYER = person(2, 2L, Persona.PURCHASING_DIRECTOR);
    public static final Actor REQUESTER = person(4, 1L, Persona.REQUESTER);
    public static final Actor OPERATIONS = person(3, null, Persona.OPERATIONS);
    public static final Actor MANAGER = new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null,
        Persona.ACCOUNT_MANAGER, Set.of(new AccountId(1)));
    public static final long BANDAGES = 1;
    public static final long CATHETERS = 2;
    public static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);

    private static final String BASE = """
        insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)
          values (5, null, 'Marta', 'Gil', 'marta@demo.example', '-', 'ACCOUNT_MANAGER', '00000000-0000-0000-0000-000000000005', 'es', 'Europe/Madrid', true, 1);
        insert into accounts.account (id, code, name, segment, municipality, province, region, currency, account_manager_id, played, version)
          values (1, 'H1', 'Hospital del Río', 'public', 'Sevilla', 'Sevilla', 'Andalucía', 'EUR', 5, true, 1);
        insert into accounts.account (id, code, name, segment, municipality, province, region, currency, account_manager_id, played, version)
          values (2, 'H2', 'Clínica del Mar', 'private', 'Vigo', 'Pontevedra', 'Galicia', 'EUR', 5, false, 1);
        insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)
          values (1, 1, 'Ana', 'Ruiz', 'ana@demo.example', '-', 'PURCHASING_DIRECTOR', '00000000-0000-0000-0000-000000000001', 'es', 'Europe/Madrid', true, 1);
        insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)
          values (2, 2, 'Luis', 'Pena', 'luis@demo.example', '-', 'PURCHASING_DIRECTOR', '00000000-0000-0000-0000-000000000002', 'es', 'Europe/Madrid', true, 1);
        insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (1, 1, 'Almacén central', 'Av. de la Salud 3', '41013', 'Sevilla');
        insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (2, 2, 'Farmacia', 'Rúa do Mar 8', '36201', 'Vigo');
        insert into accounts.cost_centre (id, account_id, code, name) values (1, 1, 'QX', 'Quirófano');
        insert into accounts.cost_centre (id, account_id, code, name) values (2, 2, 'QX', 'Quirófano');
        insert into catalog.category (id, code, name_es, name_en, name_fr) values (1, 'M03', 'Vendas', 'Bandages', 'Bandes');
        """;

    private DeliveryFixture() {
    }

    public static void twoHospitals(Portal portal) {
        portal.sql(BASE + article(1, "IT-1", "Venda elástica 10 cm", false) + article(2, "IT-2", "Catéter vesical estéril", true)
            + "insert into catalog.stock (article_id, on_hand, reserved, incoming, version) values (1, 100, 30, 0, 1);\n"
            + "insert into catalog.stock (article_id, on_hand, reserved, incoming, version) values (2, 100, 30, 0, 1);\n");
    }

    /** An order of 10 bandages at 1.05 and 4 catheters at 33.333, confirmed and promised for next year. */
    public static String confirmedOrder(Portal portal, long id, long account, String status) {
        String number = String.format("P-%08d", id);
        int confirmed = status.equals("SUBMITTED") ? 0 : 1;
        portal.sql("insert into ordering.purchase_order (id, number, account_id, person_id, site_id, cost_centre_id, own_reference, status, currency,"
            + " total, submitted_at, version) values (" + id + ", '" + number + "', " + account + ", " + account + ", " + account + ", "
            + account + ", 'REF-" + id + "', '" + status + "', 'EUR', 143.83, timestamp with time zone '2026-01-01 08:00:00+00', 1);\n"
            + line(id, BANDAGES, "Venda elástica 10 cm", "10|1.05", confirmed)
            + line(id, CATHETERS, "Catéter vesical estéril", "4|33.333", confirmed));
        return number;
    }

    /** Everything that the order of {@link #confirmedOrder} is about, the catheters from one lot. */
    public static ShipOrder.Request everything(long orderId) {
        return new ShipOrder.Request(String.format("P-%08d", orderId), "Mensajería Ibérica", "TR1",
            List.of(new ShipOrder.Line(orderId * 10 + BANDAGES, 10, "LOT-B", null),
                new ShipOrder.Line(orderId * 10 + CATHETERS, 4, "LOT-C", NEXT_YEAR)));
    }

    private static String line(long order, long no, String name, String quantityAndPrice, int confirmed) {
        String[] parts = quantityAndPrice.split("\\|");
        return "insert into ordering.order_line (id, order_id, line_no, article_id, part_number, article_name, unit, quantity, unit_price,"
            + " confirmed, shipped, received, invoiced, cancelled, promised_on) values (" + (order * 10 + no) + ", " + order + ", " + no + ", "
            + no + ", 'IT-" + no + "', '" + name + "', 'BOX', " + parts[0] + ", " + parts[1] + ", " + Integer.parseInt(parts[0]) * confirmed
            + ", 0, 0, 0, 0, date '" + NEXT_YEAR + "');\n";
    }

    private static String article(long id, String part, String name, boolean sterile) {
        return "insert into catalog.article (id, part_number, name, manufacturer, manufacturer_part_number, emdn_code, category_id, risk_class,"
            + " sterile, single_use, latex, unit, order_multiple, status, changed_at, version) values (" + id + ", '" + part + "', '" + name
            + "', 'Acme', 'A" + id + "', 'M03', 1, 'IIa', " + sterile + ", true, false, 'BOX', 1, 'ORDERABLE',"
            + " timestamp with time zone '2026-01-01 00:00:00+00', 1);\n";
    }

    private static Actor person(long id, Long account, Persona persona) {
        return new Actor(Actor.Kind.PERSON, new PersonId(id), new UUID(0, id), account == null ? null : new AccountId(account),
            persona, Set.of());
    }
}
