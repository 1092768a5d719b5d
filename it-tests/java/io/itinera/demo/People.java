package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Made-up people: the supplier's own and those of every hospital. */
final class People {

    private static final List<String> GIVEN = List.of(("María,Carmen,Ana,Laura,Marta,Cristina,Lucía,Elena,Pilar,Isabel,Raquel,Silvia,Nuria,"
        + "Beatriz,Rocío,Irene,Teresa,Montserrat,Sonia,Inés,Antonio,José,Manuel,Francisco,David,Javier,Daniel,Carlos,Miguel,Alejandro,"
        + "Rafael,Pedro,Ángel,Sergio,Fernando,Pablo,Jorge,Alberto,Luis,Álvaro,Óscar,Iván,Jordi,Iker,Xavier,Andrés").split(","));
    private static final List<String> FAMILY = List.of(("García,Rodríguez,González,Fernández,López,Martínez,Sánchez,Pérez,Gómez,Martín,"
        + "Jiménez,Ruiz,Hernández,Díaz,Moreno,Álvarez,Muñoz,Romero,Alonso,Gutiérrez,Navarro,Torres,Domínguez,Vázquez,Ramos,Gil,Ramírez,"
        + "Serrano,Blanco,Molina,Morales,Suárez,Ortega,Delgado,Castro,Ortiz,Rubio,Marín,Sanz,Iglesias,Núñez,Medina,Garrido,Cortés,Castillo,"
        + "Santos,Lozano,Guerrero,Cano,Prieto,Méndez,Cruz,Calvo,Gallego,Vidal,León,Herrera,Peña,Campos,Vega,Fuentes,Carrasco,Reyes,Aguilar,"
        + "Puig,Ferrer,Serra,Roca,Etxebarria,Aguirre,Mendoza,Otero,Varela").split(","));

    private final List<Person> supplier = new ArrayList<>();
    private final Set<String> emails = new HashSet<>();
    private int ids;

    People(List<Account> accounts) {
        supplierSide();
        List<Person> managers = supplier.stream().filter(p -> p.persona.equals("ACCOUNT_MANAGER")).toList();
        for (Account account : accounts) {
            account.manager = managers.get((account.id - 1) % managers.size());
            hospital(account);
        }
    }

    List<Person> supplier() {
        return supplier;
    }

    private void supplierSide() {
        for (int i = 0; i < 10; i++) {
            String persona = i < 5 ? "ACCOUNT_MANAGER" : i < 7 ? "CX_ANALYST" : "OPERATIONS";
            Person person = person(null, persona, i);
            if (i == 0 || i == 5 || i == 7) {
                signIn(person, i == 0 ? "cuenta" : i == 5 ? "cx" : "operaciones");
            }
            supplier.add(person);
        }
    }

    private void hospital(Account account) {
        Dice dice = Dice.of("people", account.code);
        int directors = account.segment.equals("LARGE_PUBLIC") ? 2 : dice.between(1, 2);
        int approvers = account.segment.equals("LARGE_PUBLIC") ? 2 : 1;
        for (int i = 0; i < directors; i++) {
            Person director = person(account, "PURCHASING_DIRECTOR", i);
            director.orderLimit = account.id <= 2 && i == 0 ? 600_000L : dice.pick(List.of(300_000L, 400_000L, 500_000L, 600_000L, 800_000L, 1_000_000L, 1_500_000L));
            director.approvalLimit = 30_000_000L;
        }
        for (int i = 0; i < approvers; i++) {
            Person approver = person(account, "APPROVER", i);
            approver.orderLimit = 0L;
            approver.approvalLimit = account.id == 1 ? 15_000_000L : dice.pick(List.of(7_500_000L, 10_000_000L, 15_000_000L, 25_000_000L));
        }
        int requesters = dice.between(2, 3);
        for (int i = 0; i < requesters; i++) {
            Person requester = person(account, "REQUESTER", i);
            requester.orderLimit = 0L;
            requester.approvalLimit = 0L;
        }
        if (account.id == 1) {
            signIn(account.those("PURCHASING_DIRECTOR").get(0), "compras");
            signIn(account.those("APPROVER").get(0), "aprobacion");
            signIn(account.those("REQUESTER").get(0), "planta");
        } else if (account.id == 2) {
            signIn(account.those("PURCHASING_DIRECTOR").get(0), "compras2");
        }
    }

    private Person person(Account account, String persona, int index) {
        Person person = new Person();
        Dice dice = Dice.of("person", account == null ? "supplier" : account.code, persona, index);
        person.id = ++ids;
        person.account = account;
        person.persona = persona;
        do {
            person.given = dice.pick(GIVEN);
            person.family = dice.pick(FAMILY) + " " + dice.pick(FAMILY);
            person.email = slug(person.given) + "." + slug(person.family.split(" ")[0]) + "@" + (account == null ? "itinera" : slug(account.name)) + ".example";
        } while (!emails.add(person.email));
        if (account != null) {
            person.zone = account.zone;
            person.language = dice.chance(0.06) ? dice.pick(List.of("en", "fr")) : "es";
            account.people.add(person);
        }
        person.pseudonym = UUID.nameUUIDFromBytes(("itinera-demo:" + person.email).getBytes(StandardCharsets.UTF_8));
        if (persona.equals("PURCHASING_DIRECTOR") || persona.equals("APPROVER")) {
            person.hash = Passwords.hash(person.email);
        }
        return person;
    }

    private static void signIn(Person person, String name) {
        person.email = name + "@demo.example";
        person.language = "es";
        person.pseudonym = UUID.nameUUIDFromBytes(("itinera-demo:" + person.email).getBytes(StandardCharsets.UTF_8));
        person.hash = Passwords.hash(person.email);
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > 60 ? slug.substring(0, 60).replaceAll("-$", "") : slug;
    }
}
