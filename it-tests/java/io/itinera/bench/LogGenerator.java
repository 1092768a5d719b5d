package io.itinera.bench;

import io.itinera.it.Portal;
import io.itinera.it.Rows;

/**
 * Fills the log of a portal on PostgreSQL with as many touchpoints as wanted, in the shape it has: the model is the demo's year, and
 * every copy of it lies a little less than a minute before the last one. Weekdays, hours, steps of a visit, objects and
 * outcomes keep their proportions. Every ninth copy belongs to the demo's hospitals, the others to hospitals of their own; an order,
 * a cart or an invoice is another one in every copy, an article or a page the same. Nothing is left to chance.
 */
final class LogGenerator {
    private static final int SETS_OF_HOSPITALS = 9;
    private static final int FURTHER_HOSPITAL = 10_000;
    private static final int SECONDS_BETWEEN_COPIES = 53;
    private static final String SAME_IN_EVERY_COPY = "('ACCOUNT', 'ERROR', 'FIELD', 'PAGE', 'PRODUCT', 'SEARCH')";

    private final Rows rows;

    private LogGenerator(Rows rows) {
        this.rows = rows;
    }

    /**
     * The portal must not run meanwhile, because it keeps numbers in hand.
     *
     * @return how many touchpoints there are now: whole copies, so at most one copy more than wanted
     */
    static long fill(Portal portal, long wanted) {
        return new LogGenerator(Rows.of(portal)).fill(wanted);
    }

    private long fill(long wanted) {
        long model = rows.count("select count(*) from journey.touchpoint");
        long stride = rows.count("select max(id) + 1 from journey.touchpoint");
        addHospitals();
        long copies = (Math.max(wanted - model, 0) + model - 1) / model;
        for (long copy = 1; copy <= copies; copy++) {
            copy(copy, stride);
        }
        rows.change("alter sequence journey.touchpoint_seq restart with " + (copies + 1) * stride);
        for (String table : new String[] {"touchpoint", "touchpoint_object", "order_touchpoint"}) {
            rows.change("vacuum analyze journey." + table);
        }
        countAnew();
        return (copies + 1) * model;
    }

    private void addHospitals() {
        rows.change("insert into accounts.account (id, code, name, group_id, segment, municipality, province, region, currency,"
            + " account_manager_id, played, version) select id + s * " + FURTHER_HOSPITAL + ", code || '-' || s, name || ' ' || s, group_id, segment,"
            + " municipality, province, region, currency, account_manager_id, false, 1 from accounts.account cross join generate_series(1, "
            + (SETS_OF_HOSPITALS - 1) + ") s");
    }

    private void copy(long copy, long stride) {
        long set = copy % SETS_OF_HOSPITALS;
        rows.change("insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel, initiator, outcome, reason,"
            + " duration_ms, server_ms, effort, amount) select id + " + copy * stride + ", occurred_at - interval '" + copy * SECONDS_BETWEEN_COPIES
            + " seconds', type, persona, md5(pseudonym::text || " + set + ")::uuid, account_id + " + set * FURTHER_HOSPITAL + ", md5(visit::text || "
            + copy + ")::uuid, channel, initiator, outcome, reason, duration_ms, server_ms, effort, amount from journey.touchpoint where id < "
            + stride + " order by occurred_at");
        rows.change("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) select touchpoint_id + " + copy * stride
            + ", object_type, case when object_type in " + SAME_IN_EVERY_COPY + " then object_id else object_id || '/" + copy + "' end, qualifier"
            + " from journey.touchpoint_object where touchpoint_id < " + stride + " order by touchpoint_id");
        rows.change("insert into journey.order_touchpoint (order_id, touchpoint_id) select order_id || '/" + copy + "', touchpoint_id + " + copy * stride
            + " from journey.order_touchpoint where touchpoint_id < " + stride + " order by touchpoint_id");
    }

    /** As the migration of the rollups says. It counts as proved last night, so that no proof of it runs while something is measured. */
    private void countAnew() {
        rows.change("insert into journey.rollup_proof (proved_at, nightly, from_at, to_at, compared, touchpoints, differences)"
            + " values (now(), true, now(), now(), 0, 0, 0)");
        rows.change("truncate journey.rollup_hour, journey.rollup_day,"
            + " journey.rollup_month, journey.rollup_follow, journey.way, journey.span");
        rows.change("update journey.rollup_state set counted_until = null, days_until = null, months_until = null, followed_until = null, ways_until = null, spans_until = null");
    }
}
