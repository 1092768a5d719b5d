package io.itinera.journey.control;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A touchpoint in the making: what the use case names, completed by the fact it fires. */
final class Step {
    private final PortalTouchpoint type;
    private final Instant startedAt;
    private final List<ObjectRef> about = new ArrayList<>();
    private AccountId account;
    private BigDecimal amount;
    private String reason;
    private Initiator initiator;
    private Channel channel;

    Step(PortalTouchpoint type, Instant startedAt, List<ObjectRef> about) {
        this.type = type;
        this.startedAt = startedAt;
        about.forEach(this::concerns);
    }

    static Step of(JourneyFact fact, Instant at) {
        Step step = new Step(fact.touchpoint(), at, List.of());
        step.complete(fact);
        return step;
    }

    /** Takes over what the fact knows better: whose journey it is, the objects, the money. */
    void complete(JourneyFact fact) {
        account = fact.account();
        amount = fact.amount();
        reason = fact.reason();
        initiator = fact.initiator();
        channel = fact.channel();
        fact.about().forEach(this::concerns);
    }

    void concerns(ObjectRef ref) {
        boolean known = about.stream().anyMatch(o -> o.type() == ref.type() && o.id().equals(ref.id()));
        if (!known) {
            about.add(ref);
        }
    }

    /** What was asked for does not exist for this person: naming it would put their step into somebody else's case. */
    void concernsNothing() {
        about.clear();
    }

    void atStake(BigDecimal money) {
        if (money != null) {
            amount = money;
        }
    }

    PortalTouchpoint type() {
        return type;
    }

    Instant startedAt() {
        return startedAt;
    }

    Set<ObjectRef> about() {
        return Set.copyOf(about);
    }

    AccountId account() {
        return account;
    }

    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    Initiator initiator() {
        return initiator;
    }

    Channel channel() {
        return channel;
    }
}
