package io.itinera.insight.action;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionRow;
import io.itinera.insight.action.boundary.ActionSheet;
import io.itinera.insight.action.boundary.DraftAction;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.ReadActions;
import io.itinera.insight.action.boundary.ReadEffect;
import io.itinera.insight.action.boundary.RegisterAction;
import io.itinera.insight.control.Remembered;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Twelve hospitals, twelve weeks before the fifth of January and eight from then on; in the first six searches find more from that day on. */
final class ActionDesk {
    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final Instant BEFORE = Instant.parse("2025-12-29T09:00:00Z");
    static final Instant BETWEEN = Instant.parse("2026-01-28T09:00:00Z");
    static final Instant AFTER = Instant.parse("2026-03-02T09:00:00Z");
    static final Set<Long> FIRST = hospitals(1, 6);
    static final Set<Long> SECOND = hospitals(7, 12);

    private final Portal portal;

    private ActionDesk(Portal portal) {
        this.portal = portal;
    }

    static ActionDesk in(Portal portal) {
        portal.sql("delete from insight.action_cell;\ndelete from insight.action_note;\ndelete from insight.action_hospital;\ndelete from insight.action");
        PlantedLog.in(portal);
        portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) select h, 'H' || h,"
            + " 'Hospital ' || h, 'PRIVATE', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1 from generate_series(3, 12) g (h);\n"
            + "insert into accounts.person (id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version) values"
            + " (3, 'Carmen', 'Vidal', 'cx@example.org', 'x', 'CX_ANALYST', '00000000-0000-0000-0000-000000000003', 'es', 'Europe/Madrid', true, 1)");
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, account_id, visit, channel, initiator, outcome, reason)"
            + " select 3000000 + h * 10000 + (w + 12) * 100 + n, timestamp with time zone '2026-01-05 09:00:00Z' + (w * 7 + mod(n, 7)) * interval '1' day,"
            + " 'CATALOG_SEARCHED', 'PURCHASING_DIRECTOR', h, gen_random_uuid(), 'WEB', 'CUSTOMER', 'COMPLETED',"
            + " case when n < 8 + mod(mod((h * 17 + (w + 13) * 29) * (h + 3 * w + 40) + h * h, 11), 3) - (case when h <= 6 and w >= 0 then 5 else 0 end) then 'no-result' end"
            + " from generate_series(1, 12) g (h), generate_series(-12, 7) k (w), generate_series(0, 19) m (n)");
        ActionDesk desk = new ActionDesk(portal);
        desk.at(BEFORE);
        return desk;
    }

    void at(Instant moment) {
        portal.clock().setTo(moment);
        portal.get(Remembered.class).forget();
    }

    static ActionPlan plan(Set<Long> getting, Set<Long> compared) {
        return plan(Measure.EMPTY_SEARCH, null, getting, compared, null);
    }

    static ActionPlan plan(Measure measure, String subject, Set<Long> getting, Set<Long> compared, Long seed) {
        return new ActionPlan("Own numbers", "Who finds by own numbers searches less in vain.", measure, subject, "CATALOG_SEARCHED", null,
            new BigDecimal("-0.10"), 3L, START, 12, 8, getting, compared, seed);
    }

    long draft(ActionPlan plan) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(null, null, plan)));
    }

    void change(long id, int seen, ActionPlan plan) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(DraftAction.class).draft(new DraftAction.Request(id, seen, plan)));
    }

    void register(long id, int seen) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(RegisterAction.class).register(id, seen));
    }

    long registered(ActionPlan plan) {
        long id = draft(plan);
        register(id, sheet(id).version());
        return id;
    }

    void read(long id) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(ReadEffect.class).read(id));
    }

    ActionSheet sheet(long id) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).sheet(id));
    }

    List<ActionRow> gallery() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadActions.class).gallery());
    }

    static Set<Long> hospitals(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
