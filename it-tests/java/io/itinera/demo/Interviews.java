package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What analysts heard and saw in interviews with hospitals, and account managers on their visits: what was said, about which touchpoint and how it felt. */
final class Interviews implements Consumer<Trail> {
    private static final int NOON = 720;

    /** One conversation. @param notes touchpoint, basis, valence, confidence and words, with bars between */
    private record Talk(String type, int account, String persona, int daysAgo, List<String> notes) {
    }

    private static final List<Talk> TALKS = List.of(
        new Talk("INTERVIEW_HELD", 1, "PURCHASING_DIRECTOR", 41, List.of(
            "CATALOG_SEARCHED|SAID|-1|HIGH|Si no sé el nombre exacto, escribo al gestor: tardo menos que buscando.",
            "CART_VIEWED|OBSERVED|-1|MEDIUM|Abre una hoja de cálculo para comparar los precios del carrito con los del contrato.",
            "ORDER_CONFIRMED|SAID|1|HIGH|Desde que la confirmación trae la fecha ya no llamo para preguntar.")),
        new Talk("INTERVIEW_HELD", 1, "REQUESTER", 38, List.of(
            "OUT_OF_STOCK_MET|SAID|-2|HIGH|Me entero de que no hay cuando ya lo he pedido, y la planta no puede esperar.",
            "ORDER_DELIVERED|INTERPRETED|1|LOW|La entrega le importa menos que saber el día.")),
        new Talk("INTERVIEW_HELD", 9, "PURCHASING_DIRECTOR", 24, List.of(
            "INVOICE_VIEWED|SAID|-1|HIGH|Reviso cada línea porque dos veces el precio no era el pactado.",
            "DIFFERENCE_DISPUTED|SAID|2|MEDIUM|La última reclamación se resolvió en dos días sin una sola llamada.",
            "RENEWAL_ALERT_SENT|OBSERVED|1|MEDIUM|Tiene el aviso de renovación impreso en la mesa.")),
        new Talk("INTERVIEW_HELD", 17, "APPROVER", 12, List.of(
            "ORDER_APPROVED|SAID|2|HIGH|Apruebo desde el teléfono entre dos reuniones, eso no lo tiene nadie más.",
            "ORDER_APPROVED|INTERPRETED|-1|LOW|Aprueba sin abrir las líneas: confía en el total.")),
        new Talk("CLIENT_CALLED", 1, "PURCHASING_DIRECTOR", 19, List.of(
            "ORDER_DELIVERED|SAID|-1|MEDIUM|Las entregas de quirófano llegan cuando el almacén ya ha cerrado.")),
        new Talk("VISIT_HELD", 6, "PURCHASING_DIRECTOR", 33, List.of(
            "CONTRACT_VIEWED|SAID|1|MEDIUM|Ver el consumo junto al compromiso nos ahorra el informe mensual.",
            "QUOTE_ANSWERED|SAID|-1|MEDIUM|La respuesta a la oferta llegó cuando ya habíamos comprado.")));

    private final List<Account> accounts;
    private final Person analyst;
    private final List<Step> held = new ArrayList<>();

    Interviews(List<Account> accounts, List<Person> supplier) {
        this.accounts = accounts;
        this.analyst = supplier.stream().filter(person -> person.email.equals("cx@demo.example")).findFirst().orElseThrow();
    }

    @Override
    public void accept(Trail trail) {
        TALKS.forEach(talk -> {
            Step step = new Step(talk.type(), account(talk)).from(talk.type().equals("CLIENT_CALLED") ? "PHONE" : "VISIT", "SUPPLIER").about("ACCOUNT", talk.account());
            step.persona = talk.persona();
            held.add(trail.add(step, moment(talk)));
        });
    }

    /** Once the touchpoints have their numbers. */
    TableFile table() {
        TableFile table = new TableFile("252_insight.observation",
            "id,contact_id,contact_type,account_id,persona,touchpoint,basis,words,valence,confidence,happened_at,person_id,version");
        for (int i = 0; i < TALKS.size(); i++) {
            Talk talk = TALKS.get(i);
            Person by = talk.type().equals("INTERVIEW_HELD") ? analyst : account(talk).manager;
            for (String note : talk.notes()) {
                String[] what = note.split("\\|");
                table.row(table.rows() + 1, held.get(i).id, talk.type(), talk.account(), talk.persona(), what[0], what[1], what[4], what[2], what[3], moment(talk), by.id, 1);
            }
        }
        return table;
    }

    private Account account(Talk talk) {
        return accounts.stream().filter(account -> account.id == talk.account()).findFirst().orElseThrow();
    }

    private static Instant moment(Talk talk) {
        LocalDate day = Times.work(Times.ANCHOR.minusDays(talk.daysAgo()), 0);
        return Times.at(day, NOON, 0);
    }
}
