package io.itinera.accounts;

import io.itinera.accounts.control.Passwords;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Two hospitals, their people, and the account manager of the first. */
public final class Hospitals {
    public static final AccountId LA_PAZ = new AccountId(1);
    public static final AccountId OTHER = new AccountId(2);
    public static final String PASSWORD = "Itinera-2026-demo";
    public static final Actor DIRECTOR = actor(1, LA_PAZ, Persona.PURCHASING_DIRECTOR);
    public static final Actor APPROVER = actor(2, LA_PAZ, Persona.APPROVER);
    public static final Actor STRANGER = actor(3, OTHER, Persona.PURCHASING_DIRECTOR);
    public static final Actor MANAGER = actor(4, null, Persona.ACCOUNT_MANAGER);

    private Hospitals() {
    }

    public static void layOut(Portal portal) {
        String hash = portal.get(Passwords.class).hash(PASSWORD);
        portal.sql(account(1, "Hospital Universitario La Paz") + account(2, "Hospital Clínic")
            + person(1, 1L, "Rocío", "PURCHASING_DIRECTOR", "es") + person(2, 1L, "Carlos", "APPROVER", "fr")
            + person(3, 2L, "Núria", "PURCHASING_DIRECTOR", "es") + person(4, null, "Isabel", "ACCOUNT_MANAGER", "en")
            + person(5, 1L, "Gone", "APPROVER", "es")
            + "update accounts.person set active = false where id = 5;\n"
            + "update accounts.person set password_hash = '" + hash + "';\n"
            + "update accounts.account set account_manager_id = 4 where id = 1");
    }

    public static Actor actor(long id, AccountId account, Persona persona) {
        return new Actor(Actor.Kind.PERSON, new PersonId(id), new UUID(0, id), account, persona,
            persona == Persona.ACCOUNT_MANAGER ? Set.of(LA_PAZ) : Set.of());
    }

    private static String account(long id, String name) {
        return "insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version)"
            + " values (" + id + ", 'H" + id + "', '" + name + "', 'PUBLIC', 'Madrid', 'Madrid', 'Madrid', 'EUR', false, 0);\n";
    }

    private static String person(long id, Long account, String name, String persona, String language) {
        return "insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym,"
            + " language, time_zone, active, version) values (" + id + ", " + account + ", '" + name + "', 'García', '"
            + name.toLowerCase(Locale.ROOT) + "@demo.example', '-', '" + persona + "', '" + new UUID(0, id) + "', '"
            + language + "', 'Europe/Madrid', true, 0);\n";
    }
}
