package io.itinera.it.wall;

import java.util.ArrayList;
import java.util.List;

import io.itinera.it.Portal;
import io.itinera.it.Rows;

/**
 * A hospital that none of the people used here works for, that the account manager does not look after, and that
 * no simulation touches; next to it the hospital that they work for.
 */
final class OtherHospital {
    static final long OWN = 1;
    static final long ID = 2;

    private final Rows rows;

    OtherHospital(Portal portal) {
        rows = Rows.of(portal);
    }

    String order(long account) {
        return rows.one("select max(number) from ordering.purchase_order where account_id = ?", account);
    }

    String invoice(long account) {
        return rows.one("select max(number) from billing.invoice where account_id = ?", account);
    }

    String contract(long account) {
        return rows.one("select max(number) from contracts.contract where account_id = ?", account);
    }

    /** A list that all buyers of the account change. */
    String list(long account) {
        return rows.one("select min(id) from ordering.requisition_list where account_id = ? and sharing = 'FULL'", account);
    }

    /** The last standing order, with the day on which it asks, if it does; made when there is none. */
    String standing(long account) {
        rows.change("insert into ordering.standing_order (id, account_id, name, status, kind, every_n, weekdays, begins_on, days_ahead,"
            + " tolerance, site_id, cost_centre_id, from_on, changed_at, version) select nextval('ordering.standing_order_seq'), a.id, 'wall-it',"
            + " 'PAUSED', 'WEEKS', 1, 1, date '2026-01-01', 4, 2, 1, 1, date '2026-01-01', current_timestamp, 0 from accounts.account a"
            + " where a.id = ? and not exists (select 1 from ordering.standing_order s where s.account_id = a.id)", account);
        return rows.one("select s.id || coalesce('&day=' || r.planned_on, '') from ordering.standing_order s left join ordering.standing_run r"
            + " on r.standing_order_id = s.id and r.state = 'ASKED' where s.account_id = ? order by s.id desc fetch first 1 rows only", account);
    }

    /** The last quote that goes on, of a requester where the account has one; made when none does. */
    String quote(long account) {
        rows.change("insert into ordering.quote (id, number, account_id, person_id, ask_key, status, currency, asked_at, turned_at, due_at, warned,"
            + " line_count, version_no, version) select nextval('ordering.quote_seq'), 'Q-9' || a.id, a.id, p.id, 'wall-it', 'WITH_SUPPLIER', 'EUR',"
            + " current_timestamp, current_timestamp, current_timestamp, false, 0, 1, 0 from accounts.account a join accounts.person p on p.id ="
            + " (select min(d.id) from accounts.person d where d.account_id = a.id and d.persona = 'PURCHASING_DIRECTOR') where a.id = ? and not exists"
            + " (select 1 from ordering.quote q where q.account_id = a.id and q.status in ('WITH_SUPPLIER', 'WITH_HOSPITAL'))", account);
        return rows.one("select q.number from ordering.quote q join accounts.person p on p.id = q.person_id where q.account_id = ?"
            + " and q.status in ('WITH_SUPPLIER', 'WITH_HOSPITAL') order by p.persona desc, q.id desc fetch first 1 rows only", account);
    }

    /** An alert that lies before one of the account's people; made when there is none. */
    String alert(long account) {
        rows.change("insert into alerts.alert (id, person_id, account_id, fact, severity, message_key, arguments, link, raised_at,"
            + " version) select nextval('alerts.alert_seq'), p.id, p.account_id, 'wall-it', 'INFO', 'order-approved', 'P-1',"
            + " '/ordering/orders', current_timestamp, 0 from accounts.person p where p.id ="
            + " (select min(id) from accounts.person where account_id = ?) on conflict do nothing", account);
        return rows.one("select max(id) from alerts.alert where account_id = ?", account);
    }

    /** What somebody noted of the account who is none of the people used here; made when there is none. */
    String note(long account) {
        rows.change("insert into insight.observation (id, contact_type, account_id, touchpoint, basis, words, valence, confidence, happened_at, version)"
            + " select nextval('insight.observation_seq'), 'VISIT_HELD', a.id, 'ORDER_SUBMITTED', 'SAID', 'wall-it', 0, 'LOW', current_timestamp, 0"
            + " from accounts.account a where a.id = ? and not exists (select 1 from insight.observation o where o.account_id = a.id and o.person_id is null)", account);
        return rows.one("select max(id) from insight.observation where account_id = ? and person_id is null", account);
    }

    String code(long account) {
        return rows.one("select code from accounts.account where id = ?", account);
    }

    /** Every word by which a page would betray one of these accounts: numbers, names, addresses of people. */
    Traces traces(String accounts) {
        List<String> traces = new ArrayList<>();
        for (String table : List.of("ordering.purchase_order", "ordering.quote", "billing.invoice", "contracts.contract", "delivery.shipment",
                "delivery.goods_return")) {
            traces.addAll(rows.list("select number from " + table + " where account_id in (" + accounts + ")"));
        }
        traces.addAll(rows.list("select name from accounts.account where id in (" + accounts + ")"));
        traces.addAll(rows.list("select email from accounts.person where account_id in (" + accounts + ")"));
        return new Traces(traces);
    }

    /**
     * Everything about the account that somebody could want to change, as one text. Of alerts those that were opened: the portal raises
     * some by itself, of prices that change half a minute after its start.
     */
    String state() {
        return String.join("\n", List.of(
            part("select id, status, total, own_reference, version from ordering.purchase_order where account_id = ? order by id"),
            part("select id, status, version from ordering.quote where account_id = ? order by id"),
            part("select id, status, version from ordering.cart where account_id = ? order by id"),
            part("select id, name, sharing, version from ordering.requisition_list where account_id = ? order by id"),
            part("select id, decision, version from contracts.contract where account_id = ? order by id"),
            part("select id, received_at, version from delivery.shipment where account_id = ? order by id"),
            part("select id, quantity, version from delivery.goods_return where account_id = ? order by id"),
            part("select id, paid, version from billing.invoice where account_id = ? order by id"),
            part("select id, answered_at, dismissed_at, version from insight.survey where account_id = ? order by id"),
            part("select id, opened_at, version from alerts.alert where account_id = ? and opened_at is not null order by id"),
            part("select id, language, active, version from accounts.person where account_id = ? order by id")));
    }

    private String part(String query) {
        return String.join(";", rows.list(query, ID));
    }
}
