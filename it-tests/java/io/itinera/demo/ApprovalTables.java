package io.itinera.demo;

import static io.itinera.demo.TableFile.money;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.util.List;

/** Rules of approval of the hospital of the demo sign-ins, and the steps of the orders that wait. */
final class ApprovalTables {
    private static final String RULE_COLUMNS =
        "id,account_id,cause,threshold,step_no,approver_persona,approver_id,hours,escalation_persona,wording,version";
    private static final String STEP_COLUMNS =
        "id,order_id,account_id,buyer_id,step_no,cause,threshold,approver_persona,state,opened_at,version";

    private ApprovalTables() {
    }

    static List<TableFile> of(List<Account> accounts, List<Order> orders) {
        Account shown = accounts.stream().filter(a -> a.people.stream().anyMatch(p -> p.email.equals("compras@demo.example"))).findFirst().orElseThrow();
        Person second = shown.those("PURCHASING_DIRECTOR").get(1);
        TableFile rules = new TableFile("145_ordering.approval_rule", RULE_COLUMNS);
        rules.row(1, shown.id, "AMOUNT", money(2_000_000), 2, "PURCHASING_DIRECTOR", null, 48, "APPROVER",
            "AMOUNT|20000|||2|PURCHASING_DIRECTOR|48|APPROVER", 1);
        rules.row(2, shown.id, "AMOUNT", money(5_000_000), 3, null, second.id, null, null, "AMOUNT|50000|||3|" + second.id + "||", 1);
        TableFile steps = new TableFile("146_ordering.approval_step", STEP_COLUMNS);
        orders.stream().filter(o -> o.status.equals("AWAITING_APPROVAL")).forEach(o -> steps.row(steps.rows() + 1, o.id, o.account.id,
            o.person.id, 1, "BUYER_LIMIT", money(o.person.orderLimit), "APPROVER", "OPEN", o.submitted, 1));
        return List.of(rules, steps);
    }
}
