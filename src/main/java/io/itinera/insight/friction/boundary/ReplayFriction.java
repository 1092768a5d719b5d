package io.itinera.insight.friction.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Sentences;
import io.itinera.insight.friction.boundary.Replay.Step;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An analyst replays a friction: the visit in which it happened, step by step, people by pseudonym. */
@UseCase
public class ReplayFriction {
    private static final Duration VISIT = Duration.ofHours(12);
    private static final Duration BEFORE = Duration.ofHours(24);
    private static final Duration AFTER = Duration.ofHours(2);
    private static final int MOST = 200;

    @Inject ReadTouchpoints touchpoints;
    @Inject FindAccounts findAccounts;
    @Inject Looks looks;
    @Inject Pseudonyms pseudonyms;

    /**
     * Leaves a line in the access log.
     *
     * @param touchpoint at which it happened
     * @throws NoSuchRecord when there is none, or it is no hospital's
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public Replay replay(long touchpoint, Locale locale) {
        TouchpointRow met = touchpoints.byId(List.of(touchpoint), TouchpointFilter.ofAccounts(null)).stream().filter(row -> row.accountId() != null)
            .findFirst().orElseThrow(NoSuchRecord::new);
        AccountRow account = findAccounts.visible().stream().filter(row -> row.id() == met.accountId()).findFirst().orElseThrow(NoSuchRecord::new);
        looks.atTouchpoints(List.of(account.id()));
        List<TouchpointRow> found = touchpoints.newest(around(met), MOST + 1);
        List<TouchpointRow> rows = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST)));
        if (rows.stream().noneMatch(row -> row.id() == met.id())) {
            rows.add(met); // how a page was for the browser is nothing that was lived, but here it is what is asked about
        }
        rows.sort(Comparator.comparing(TouchpointRow::occurredAt).thenComparing(TouchpointRow::id));
        return new Replay(account.name(), met.visit() == null ? null : met.visit().toString(), steps(rows, met, account, locale), found.size() <= MOST);
    }

    private static TouchpointFilter around(TouchpointRow met) {
        TouchpointFilter lived = TouchpointFilter.ofAccounts(List.of(met.accountId())).livedOnly();
        Instant at = met.occurredAt();
        return met.visit() == null ? lived.between(at.minus(BEFORE), at.plus(AFTER)) : lived.inVisit(met.visit()).between(at.minus(VISIT), at.plus(VISIT));
    }

    private List<Step> steps(List<TouchpointRow> rows, TouchpointRow met, AccountRow account, Locale locale) {
        Map<String, String> types = touchpoints.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        Sentences sentences = new Sentences(locale, types, touchpoints.personas(), account.currency());
        KeyedNames names = pseudonyms.names();
        List<Step> steps = new ArrayList<>();
        Instant before = null;
        for (TouchpointRow row : rows) {
            steps.add(new Step(row.occurredAt(), sentences.of(row), sentences.role(row), row.pseudonym() == null ? null : names.of(row.pseudonym()).toString(),
                before == null ? null : Duration.between(before, row.occurredAt()).toMillis(), row.id() == met.id(), Sentences.tone(row), Sentences.icon(row)));
            before = row.occurredAt();
        }
        return steps;
    }
}
