package io.itinera.contracts.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Money;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A hospital is told that prices of articles it buys will change, or that changes it was told of do not come.
 *
 * @param newest    of the changes told, which tells one telling from another
 * @param withdrawn whether they do not come
 * @param rows      at least one, the nearest first; of many, all of them
 */
public record PriceChangesTold(AccountId account, long newest, boolean withdrawn, List<PriceChangeRow> rows)
    implements JourneyFact, Noteworthy {
    /** A touchpoint names no more articles than this. */
    private static final int MOST_NAMED = 20;

    private BigDecimal effect() {
        return rows.stream().map(PriceChangeRow::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.PRICE_CHANGE_TOLD;
    }

    @Override
    public List<ObjectRef> about() {
        return rows.stream().limit(MOST_NAMED).map(row -> ObjectRef.subject(ObjectType.PRODUCT, row.partNumber())).toList();
    }

    @Override
    public String reason() {
        return withdrawn ? "price-change-withdrawn" : null;
    }

    @Override
    public BigDecimal amount() {
        return effect();
    }

    @Override
    public String fact() {
        return "price-change:" + newest + (withdrawn ? ":withdrawn" : "");
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.PURCHASING_DIRECTOR);
    }

    @Override
    public Severity severity() {
        return !withdrawn && effect().signum() > 0 ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return withdrawn ? "price-change-withdrawn" : effect().signum() > 0 ? "price-change-more" : "price-change-less";
    }

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(rows.size()), rows.get(0).from().toString(), Money.cents(effect().abs()).toPlainString());
    }

    @Override
    public String link() {
        return "/contracts/price-changes";
    }
}
