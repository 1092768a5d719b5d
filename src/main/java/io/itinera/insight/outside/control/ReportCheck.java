package io.itinera.insight.outside.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.outside.boundary.Fault;
import io.itinera.insight.outside.boundary.ReportedTouchpoint;
import io.itinera.insight.outside.boundary.ReportedTouchpoint.Named;
import io.itinera.insight.outside.boundary.TouchpointsFaulty;
import io.itinera.insight.outside.control.HospitalNumbers.Numbered;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a program reported, and finds everything that is wrong with it at once. */
@ApplicationScoped
public class ReportCheck {
    private static final Duration FAST_CLOCK = Duration.ofMinutes(5);
    /** As long as such touchpoints are kept. */
    public static final Duration OLDEST = Duration.ofDays(396);
    private static final int MOST_OBJECTS = 10;
    private static final Set<String> OUTCOMES = Set.of("COMPLETED", "ABANDONED", "REJECTED", "FAILED");
    /** What belongs to one hospital, and what belongs to nobody. */
    private static final Set<ObjectType> THEIRS = EnumSet.of(ObjectType.ORDER, ObjectType.CART, ObjectType.SHIPMENT, ObjectType.RETURN,
        ObjectType.INVOICE, ObjectType.CONTRACT);

    @Inject HospitalNumbers numbers;
    @Inject ReadTouchpoints touchpoints;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    /** What can be taken and what is wrong. @param sound as many as were reported; null where something is wrong */
    public record Sifted(List<OutsideTouchpoint> sound, List<Fault> faults) {
    }

    /** @throws TouchpointsFaulty with every fault of every touchpoint */
    public List<OutsideTouchpoint> check(List<ReportedTouchpoint> reported) {
        Sifted sifted = sift(reported);
        if (!sifted.faults().isEmpty()) {
            throw new TouchpointsFaulty(sifted.faults());
        }
        return sifted.sound();
    }

    /** For whoever takes the sound ones although others are not. */
    public Sifted sift(List<ReportedTouchpoint> reported) {
        Map<String, TouchpointTypeRow> types = touchpoints.types().stream().filter(TouchpointTypeRow::outside)
            .collect(Collectors.toMap(TouchpointTypeRow::code, Function.identity()));
        Map<String, Long> accounts = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::code, AccountRow::id));
        Set<Numbered> theirs = numbers.known(reported.stream().filter(said -> accounts.containsKey(said.account()))
            .flatMap(said -> said.objects().stream().limit(MOST_OBJECTS).filter(named -> type(named).filter(THEIRS::contains).isPresent())
                .map(named -> new Numbered(accounts.get(said.account()), type(named).get(), named.id()))).toList());
        List<Fault> faults = new ArrayList<>();
        List<OutsideTouchpoint> sound = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            One one = new One(i, reported.get(i), faults);
            TouchpointTypeRow type = one.known("type", reported.get(i).type(), types);
            Long account = one.known("account", reported.get(i).account(), accounts);
            sound.add(one.read(type, account, theirs));
        }
        return new Sifted(sound, faults);
    }

    /** Empty for what no touchpoint from outside is about. */
    private static Optional<ObjectType> type(Named named) {
        return Stream.concat(THEIRS.stream(), Stream.of(ObjectType.PRODUCT)).filter(type -> type.name().equals(named.type())).findFirst();
    }

    /** One touchpoint being read. */
    private final class One {
        private final int index;
        private final ReportedTouchpoint said;
        private final List<Fault> faults;
        private final int faultsBefore;

        One(int index, ReportedTouchpoint said, List<Fault> faults) {
            this.index = index;
            this.said = said;
            this.faults = faults;
            this.faultsBefore = faults.size();
        }

        <T> T known(String field, String given, Map<String, T> choices) {
            T chosen = given == null ? null : choices.get(given);
            if (chosen == null) {
                fault(field, given == null ? "missing" : field + "-unknown", given);
            }
            return chosen;
        }

        /** Null when anything is wrong. */
        OutsideTouchpoint read(TouchpointTypeRow type, Long account, Set<Numbered> theirs) {
            Instant at = moment();
            Persona persona = said.persona() == null ? null : known("persona", said.persona(),
                Arrays.stream(Persona.values()).filter(Persona::worksForHospital).collect(Collectors.toMap(Persona::name, p -> p)));
            String outcome = said.outcome() == null ? "COMPLETED" : said.outcome();
            check("outcome", outcome, OUTCOMES.contains(outcome), "outcome-unknown");
            check("reason", said.reason(), said.reason() == null || said.reason().matches("[a-z0-9-]{1,60}"), "reason-unreadable");
            check("duration_ms", said.durationMs(), said.durationMs() == null || said.durationMs().matches("[0-9]{1,9}"), "duration-unreadable");
            check("objects", null, said.objects().size() <= MOST_OBJECTS, "objects-too-many");
            List<ObjectRef> about = account == null || said.objects().size() > MOST_OBJECTS ? List.of() : objects(account, theirs);
            return faults.size() > faultsBefore ? null : new OutsideTouchpoint(type.code(), at, account, persona, type.channel(),
                type.initiator(), outcome, said.reason(), said.durationMs() == null ? null : Integer.valueOf(said.durationMs()), about);
        }

        private Instant moment() {
            if (said.occurredAt() == null) {
                fault("occurred_at", "missing", null);
                return null;
            }
            try {
                Instant at = OffsetDateTime.parse(said.occurredAt()).toInstant();
                Instant now = clock.instant();
                check("occurred_at", said.occurredAt(), !at.isAfter(now.plus(FAST_CLOCK)), "moment-ahead");
                check("occurred_at", said.occurredAt(), !at.isBefore(now.minus(OLDEST)), "moment-too-old");
                return at;
            } catch (DateTimeException noMoment) {
                fault("occurred_at", "moment-unreadable", said.occurredAt());
                return null;
            }
        }

        private List<ObjectRef> objects(long account, Set<Numbered> theirs) {
            List<ObjectRef> about = new ArrayList<>();
            for (Named named : said.objects()) {
                ObjectType type = type(named).orElse(null);
                if (type == null) {
                    fault("objects", "object-kind-unknown", named.type());
                } else if (!numbers.isId(named.id()) || type != ObjectType.PRODUCT
                    && !theirs.contains(new Numbered(account, type, named.id()))) {
                    fault("objects", "object-unknown", named.id());
                } else if (about.stream().noneMatch(ref -> ref.type() == type && ref.id().equals(named.id()))) {
                    about.add(ObjectRef.subject(type, named.id()));
                }
            }
            return about;
        }

        private void check(String field, String given, boolean holds, String code) {
            if (!holds) {
                fault(field, code, given);
            }
        }

        private void fault(String field, String code, String given) {
            faults.add(new Fault(index, field, code, given));
        }
    }
}
