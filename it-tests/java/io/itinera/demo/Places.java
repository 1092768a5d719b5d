package io.itinera.demo;

import io.itinera.demo.Model.Account;
import java.util.List;

/** Sites with made-up GLNs at the hospitals' real addresses, and made-up cost centres. */
final class Places {

    private static final List<String> SITES = List.of("Almacén general", "Farmacia hospitalaria", "Bloque quirúrgico");
    private static final List<String> CENTRES = List.of("1100;Quirófanos", "1200;Urgencias", "1300;Medicina interna", "1400;Cuidados intensivos",
        "1500;Traumatología", "1600;Consultas externas", "1700;Laboratorio", "1800;Farmacia", "1900;Esterilización", "2000;Hospitalización", "2100;Rehabilitación");

    private final TableFile sites = new TableFile("040_accounts.site", "id,account_id,name,gln,street,postal_code,municipality");
    private final TableFile centres = new TableFile("050_accounts.cost_centre", "id,account_id,code,name");

    Places(List<Account> accounts) {
        accounts.forEach(this::account);
    }

    List<TableFile> tables() {
        return List.of(sites, centres);
    }

    private void account(Account account) {
        Dice dice = Dice.of("places", account.code);
        int count = account.segment.equals("LARGE_PUBLIC") ? dice.between(2, 3) : dice.between(1, 2);
        for (int i = 0; i < count; i++) {
            int id = sites.rows() + 1;
            sites.row(id, account.id, SITES.get(i), gln(id), account.street, account.postalCode, account.municipality);
            account.sites.add(id);
        }
        int from = dice.between(0, 3);
        int centreCount = account.segment.equals("LARGE_PUBLIC") ? dice.between(6, 8) : dice.between(4, 6);
        for (int i = 0; i < centreCount; i++) {
            int id = centres.rows() + 1;
            String[] centre = CENTRES.get((from + i) % CENTRES.size()).split(";");
            centres.row(id, account.id, centre[0], centre[1]);
            account.centres.add(id);
        }
    }

    /** A Spanish prefix, made-up digits and the right check digit. */
    private static String gln(int id) {
        String body = "849990" + String.format("%06d", Math.floorMod(Dice.hash("gln", id), 900_000L) + 100 + id);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
