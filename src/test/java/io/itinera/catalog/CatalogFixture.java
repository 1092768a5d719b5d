package io.itinera.catalog;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.testing.Portal;
import java.util.Set;
import java.util.UUID;

/** A small catalogue: gloves and catheters, one of them withdrawn, one sold out but on its way. */
public final class CatalogFixture {
    public static final long GLOVES = 11;
    public static final long STERILE_GLOVES = 12;
    public static final long CATHETER = 13;
    public static final long WITHDRAWN_CATHETER = 14;
    public static final long BANDAGE = 15;
    public static final Actor BUYER = person(1, 1L, Persona.PURCHASING_DIRECTOR);
    public static final Actor OTHER_BUYER = person(2, 2L, Persona.PURCHASING_DIRECTOR);
    public static final Actor OPERATIONS = person(3, null, Persona.OPERATIONS);

    private static final String ARTICLES = """
        insert into catalog.category (id, code, name_es, name_en, name_fr) values (1, 'T01', 'Guantes', 'Gloves', 'Gants');
        insert into catalog.category (id, code, name_es, name_en, name_fr) values (2, 'U01', 'Sondas vesicales', 'Urinary catheters', 'Sondes vésicales');
        insert into catalog.category (id, code, name_es, name_en, name_fr) values (3, 'M03', 'Vendas y mallas', 'Bandages and netting', 'Bandes et filets');
        """;

    private CatalogFixture() {
    }

    public static void articles(Portal portal) {
        portal.sql(ARTICLES
            + new Sample(GLOVES, "IT-100001", "08412345678905", "Guantes de nitrilo talla M", "Ansell", "NX-200/M", 1, 10, "ORDERABLE")
            + new Sample(STERILE_GLOVES, "IT-100002", "00612345678903", "Guante estéril de látex", "Ansell", "ST-7", 1, 1, "ORDERABLE")
            + new Sample(CATHETER, "IT-100003", "04012345678901", "Catéter vesical de silicona 16 Fr", "Coloplast", "28416", 2, 5, "ORDERABLE")
            + new Sample(WITHDRAWN_CATHETER, "IT-100004", "04012345678918", "Catéter vesical", "Coloplast", "28400", 2, 1, "WITHDRAWN")
            + new Sample(BANDAGE, "IT-100005", "04012345678925", "Venda elástica", "Hartmann", "V-10", 3, 1, "ORDERABLE")
            + stock(GLOVES, 100, 0, 0, null) + stock(STERILE_GLOVES, 10, 4, 0, null)
            + stock(CATHETER, 0, 0, 50, "2026-12-01") + stock(WITHDRAWN_CATHETER, 7, 0, 0, null) + stock(BANDAGE, 5, 0, 5, null)
            + "insert into catalog.packaging (id, article_id, gtin, level_name, base_units) values (1, 11, '18412345678902', 'CASE', 20);");
    }

    public static String stock(long article, int onHand, int reserved, int incoming, String on) {
        return "insert into catalog.stock (article_id, on_hand, reserved, incoming, incoming_on, version) values (" + article + ", "
            + onHand + ", " + reserved + ", " + incoming + ", " + (on == null ? "null" : "date '" + on + "'") + ", 1);\n";
    }

    /** An article as its row is written; its text is the statement that inserts it. */
    public record Sample(long id, String part, String gtin, String name, String maker, String makerPart, int category,
                         int multiple, String status) {
        @Override
        public String toString() {
            return "insert into catalog.article (id, part_number, gtin, name, description, manufacturer, manufacturer_part_number, emdn_code,"
                + " category_id, risk_class, sterile, single_use, latex, unit, order_multiple, status, changed_at, version) values (" + id
                + ", '" + part + "', '" + gtin + "', '" + name + "', 'Producto sanitario', '" + maker + "', '" + makerPart + "', 'T010101', "
                + category + ", 'IIa', false, true, false, 'BOX', " + multiple + ", '" + status + "', timestamp with time zone '2026-01-01 00:00:00+00', 1);\n";
        }
    }

    public static Actor person(long id, Long account, Persona persona) {
        return new Actor(Actor.Kind.PERSON, new PersonId(id), new UUID(0, id), account == null ? null : new AccountId(account),
            persona, Set.of());
    }
}
