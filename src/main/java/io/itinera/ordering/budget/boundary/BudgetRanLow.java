package io.itinera.ordering.budget.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An order took most of a budget, or all of it: those who keep the hospital's budgets are told. @param percent that are spent, or more */
public record BudgetRanLow(AccountId account, String orderNumber, BudgetOutlookRow budget, int percent) implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.BUDGET_RAN_LOW;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.ORDER, orderNumber));
    }

    @Override
    public BigDecimal amount() {
        return budget.part();
    }

    @Override
    public String reason() {
        return messageKey();
    }

    @Override
    public Initiator initiator() {
        return Initiator.SYSTEM;
    }

    /** A budget whose days or amount were changed is another one. */
    @Override
    public String fact() {
        return "budget-low:" + budget.id() + ":" + budget.version() + ":" + percent;
    }

    @Override
    public Set<Persona> audience() {
        return Persona.ofHospitals().stream().filter(Permission.KEEP_BUDGETS::isGrantedTo).collect(Collectors.toSet());
    }

    @Override
    public Severity severity() {
        return percent < BudgetRow.ALL ? Severity.INFO : Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return percent < BudgetRow.ALL ? "budget-low" : budget.isOver() ? "budget-overrun" : "budget-spent";
    }

    @Override
    public List<String> arguments() {
        return List.of(budget.costCentre(), budget.from().toString(), budget.to().toString(), orderNumber,
            budget.after().abs().setScale(2, RoundingMode.HALF_UP).toPlainString(), Integer.toString(percent));
    }

    @Override
    public String link() {
        return "/ordering/budgets";
    }
}
