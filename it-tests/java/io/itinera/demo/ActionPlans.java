package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import io.itinera.insight.action.control.Lot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Actions of the CX team in four states: two whose weeks are over and that wait to be read, one among so few hospitals that nothing can be told, one that runs and
 * one that can still be changed. What they did is not planted: whoever reads one finds what the log of the demo says.
 */
final class ActionPlans {
    private static final int SCALE = 4;
    private static final long SEED = 20_250_929;
    private static final long OTHER_SEED = 20_251_215;

    private final TableFile actions = new TableFile("250_insight.action", "id,title,hypothesis,measure,subject,touchpoint,expected,owner_id,starts_on,weeks_before,"
        + "weeks_after,lot_seed,status,registered_at,registered_by,detectable,version");
    private final TableFile hospitals = new TableFile("251_insight.action_hospital", "action_id,account_id,gets_it");
    private final Set<Long> all;
    private final Map<Integer, Double> foretold;
    private final Map<Integer, Instant> registered = new TreeMap<>();
    private final int analyst;

    /** @param foretold the smallest change that would be seen, by the number of an action; none until it was reckoned */
    ActionPlans(List<Account> accounts, List<Person> supplier, Map<Integer, Double> foretold) {
        this.foretold = foretold;
        all = accounts.stream().map(account -> (long) account.id).collect(Collectors.toCollection(TreeSet::new));
        analyst = supplier.stream().filter(person -> person.email.equals("cx@demo.example")).findFirst().orElseThrow().id;
    }

    List<TableFile> tables() {
        add("Búsqueda por los códigos propios|Quien encuentra los artículos por sus propios códigos busca menos en vano.", "EMPTY_SEARCH,,CATALOG_SEARCHED,-0.05",
            LocalDate.of(2025, 10, 6), 12, SEED);
        divide(Lot.draw(all, SEED), all);
        add("Llamada tras la primera incidencia|Quien recibe una llamada el mismo día califica mejor el pedido siguiente.", "EFFORT,ORDER_SUBMITTED,ORDER_SUBMITTED,0.5",
            LocalDate.of(2025, 9, 1), 12, null);
        divide(Set.of(1L, 2L), new TreeSet<>(List.of(1L, 2L, 3L, 4L)));
        add("Fecha de entrega visible en la cesta|Quien ve antes la fecha de entrega deja menos cestas a medias.", "FRICTION,abandoned-cart,CART_VIEWED,-0.03",
            LocalDate.of(2025, 12, 15), 8, OTHER_SEED);
        divide(Lot.draw(all, OTHER_SEED), all);
        add("Sustitutos junto al artículo agotado|Quien ve un sustituto no se encuentra el agotado en la cesta.", "FRICTION,out-of-stock,OUT_OF_STOCK_MET,-0.02",
            LocalDate.of(2026, 2, 2), 8, SEED);
        divide(Lot.draw(all, SEED), all);
        return List.of(actions, hospitals);
    }

    /** When each that is registered was, by its number; known once the tables are made. */
    Map<Integer, Instant> registered() {
        return registered;
    }

    /** @param idea title and hypothesis @param judged measure, subject, touchpoint and expected change, with commas between */
    private void add(String idea, String judged, LocalDate start, int weeks, Long seed) {
        String[] what = idea.split("\\|");
        String[] by = judged.split(",");
        int id = actions.rows() + 1;
        boolean isRegistered = !start.isAfter(Times.ANCHOR);
        if (isRegistered) {
            registered.put(id, Times.at(start.minusDays(5), 600, 0));
        }
        actions.row(id, what[0], what[1], by[0], by[1].isEmpty() ? null : by[1], by[2], by[3], analyst, start, 12, weeks, seed,
            isRegistered ? "REGISTERED" : "DRAFT", registered.get(id), isRegistered ? analyst : null,
            foretold.containsKey(id) ? BigDecimal.valueOf(foretold.get(id)).setScale(SCALE, RoundingMode.HALF_UP) : null, 1);
    }

    private void divide(Collection<Long> getting, Set<Long> both) {
        both.forEach(account -> hospitals.row(actions.rows(), account, getting.contains(account)));
    }
}
