package io.itinera.demo;

import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.util.Map;

/** The journey of a contract that comes to its end: warned, opened, looked at, decided. */
final class Renewals {

    private static final Map<String, String> DECIDED = Map.of("RENEW", "CONTRACT_RENEWED", "RENEGOTIATE", "RENEGOTIATION_ASKED", "LAPSE", "CONTRACT_LET_LAPSE");

    private final Trail trail;
    private final Surveys surveys;

    Renewals(Trail trail, Surveys surveys) {
        this.trail = trail;
        this.surveys = surveys;
    }

    void of(Contract contract) {
        contract.warnings.descendingMap().forEach((step, at) -> warned(contract, step, at));
        if (contract.decidedAt == null || contract.decidedBy == null) {
            return;
        }
        Visit visit = new Visit(contract.decidedBy, Dice.of("decision", contract.number));
        visit.signIn();
        visit.page("CONTRACTS_VIEWED", 5).about("PAGE", "/contracts/contracts");
        visit.page("CONTRACT_VIEWED", 6).about("CONTRACT", contract.number);
        Step decided = visit.act(DECIDED.get(contract.decision), 70).about("CONTRACT", contract.number).worth(contract.commitment);
        visit.trouble = "renewal";
        visit.happen(decided, contract.decidedAt, trail);
        if (contract.decision.equals("RENEW")) {
            surveys.mayAsk(new Surveys.Occasion("CSAT", "CONTRACT_RENEWED", visit, contract.decidedAt).about("CONTRACT", contract.number));
        }
    }

    private void warned(Contract contract, int step, Instant at) {
        Dice dice = Dice.of("warned", contract.number, step);
        trail.add(new Step("RENEWAL_ALERT_SENT", contract.account).from("SYSTEM", "SYSTEM").about("CONTRACT", contract.number).worth(contract.commitment), at);
        trail.add(new Step("ALERT_MAILED", contract.account).from("EMAIL", "SYSTEM").about("CONTRACT", contract.number), at.plusSeconds(dice.between(5, 50)));
        Instant opened = Times.officeLater(at, dice.skewed(9, 0.8), dice);
        if (dice.chance(0.65) && (contract.decidedAt == null || opened.isBefore(contract.decidedAt))) {
            Person reader = dice.pick(contract.account.those("PURCHASING_DIRECTOR"));
            Visit visit = new Visit(reader, dice);
            visit.signIn();
            if (dice.chance(0.5)) {
                visit.page("ALERTS_VIEWED", 3).about("PAGE", "/alerts/alerts");
            }
            visit.act("ALERT_OPENED", 5).about("CONTRACT", contract.number);
            visit.happen(visit.page("CONTRACT_VIEWED", 2).about("CONTRACT", contract.number), opened, trail);
        }
    }
}
