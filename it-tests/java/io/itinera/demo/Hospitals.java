package io.itinera.demo;

import io.itinera.demo.Model.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The real hospitals that act as accounts, from the largest customer to the smallest, with the group that buys for some. */
final class Hospitals {

    static final List<String> GROUPS = List.of("Servicio Madrileño de Salud", "Servicio Andaluz de Salud",
        "Quirónsalud", "Vithas", "HM Hospitales");

    // CNH code | segment (L large public, M medium public, P private, S long stay) | group number or nothing
    private static final String CHOSEN = """
        280014|L|1
        081347|L|
        280246|L|1
        460018|L|
        410016|L|2
        480176|L|
        280035|L|1
        080752|L|
        500021|L|
        390015|L|
        330292|L|
        290017|L|2
        080109|L|
        150011|L|
        281203|P|3
        300011|L|
        380178|L|
        070399|L|
        480078|M|
        180016|M|2
        470014|M|
        281225|P|5
        310150|M|
        280127|M|1
        410042|M|2
        080399|P|3
        030015|M|
        280989|M|1
        260027|M|
        460116|P|4
        020030|M|
        281090|P|5
        100115|M|
        410114|P|3
        120017|M|
        350120|P|4
        480305|P|3
        180146|P|4
        281360|P|5
        081672|P|
        350252|M|
        500218|P|
        280800|S|1
        090050|S|
        070048|S|
        """;

    private static final Map<String, String> SEGMENTS = Map.of("L", "LARGE_PUBLIC", "M", "MEDIUM_PUBLIC", "P", "PRIVATE", "S", "LONG_STAY");

    private final List<Account> accounts = new ArrayList<>();

    Hospitals(List<CSVRecord> records) {
        Map<String, CSVRecord> byCode = new HashMap<>();
        records.forEach(r -> byCode.put(r.get("cnh_code"), r));
        CHOSEN.lines().forEach(line -> add(line.split("\\|", -1), byCode));
    }

    List<Account> accounts() {
        return accounts;
    }

    private void add(String[] choice, Map<String, CSVRecord> byCode) {
        CSVRecord record = byCode.get(choice[0]);
        Account account = new Account();
        account.id = accounts.size() + 1;
        account.code = choice[0];
        account.segment = SEGMENTS.get(choice[1]);
        account.group = choice[2].isEmpty() ? null : Integer.valueOf(choice[2]);
        account.name = tidy(record.get("name"));
        account.street = tidy(record.get("address"));
        account.postalCode = record.get("post_code");
        account.municipality = tidy(record.get("municipality"));
        account.province = tidy(record.get("province"));
        account.region = record.get("autonomous_community");
        account.zone = account.region.equals("Canarias") ? "Atlantic/Canary" : "Europe/Madrid";
        account.played = account.id <= 2;
        Dice dice = Dice.of("account", account.code);
        double[] levels = {0.35, 0.5, 0.6, 0.8, 1.0, 1.0, 1.3, 2.4, 3.0};
        account.trouble = account.id == 1 ? 1.2 : levels[dice.between(0, levels.length - 1)];
        account.slowDays = account.id == 1 ? 10 : dice.between(-8, account.segment.equals("PRIVATE") ? 10 : 32);
        accounts.add(account);
    }

    /** The file writes every word with a capital: articles and prepositions become small again. */
    private static String tidy(String text) {
        String tidy = text.strip();
        for (String word : List.of("De", "Del", "Y", "I")) {
            tidy = tidy.replaceAll("(?<=[\\p{L}\\d] )" + word + " ", word.toLowerCase() + " ");
        }
        for (String word : List.of("La", "Las", "Los")) {
            tidy = tidy.replaceAll("(?<= de )" + word + " (?!Princesa)", word.toLowerCase() + " ");
        }
        return tidy.replace("Hm ", "HM ");
    }
}
