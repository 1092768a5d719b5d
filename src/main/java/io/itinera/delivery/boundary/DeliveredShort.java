package io.itinera.delivery.boundary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;

/** A hospital received less than was sent to it. @param missing units that did not arrive, or not usable */
public record DeliveredShort(String orderNumber, String shipmentNumber, AccountId account, int missing)
        implements Noteworthy {

    @Override
    public String fact() {
        return "delivery.short." + shipmentNumber;
    }

    @Override
    public Set<Persona> audience() {
        return EnumSet.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "delivery.short";
    }

    @Override
    public List<String> arguments() {
        return List.of(orderNumber, shipmentNumber, Integer.toString(missing));
    }

    @Override
    public String link() {
        return "/insight/client?account=" + account.value();
    }
}
