package io.itinera.insight.clients.boundary;

import io.itinera.insight.clients.control.Portfolios;
import io.itinera.insight.clients.control.Sheets;
import io.itinera.insight.clients.control.StuckClients;
import io.itinera.insight.clients.control.Timelines;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import io.itinera.shared.work.SpoiledLine;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An account manager sees how the own hospitals fare; another's hospital does not exist for them. */
@UseCase
public class FollowClients {
    @Inject Portfolios portfolios;
    @Inject Sheets sheets;
    @Inject Timelines timelines;
    @Inject StuckClients stuckClients;

    /** The manager's hospitals, whoever needs attention first. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<PortfolioRow> portfolio() {
        return portfolios.rows();
    }

    /** @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public ClientSheet client(String code, Locale locale) {
        return sheets.sheet(code, locale);
    }

    /** What spoiled the hospital's orders in that kind, the newest first; empty for an unknown kind. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<SpoiledLine> spoiled(String code, String kind) {
        return sheets.spoiled(code, kind);
    }

    /** Leaves a line in the access log: whose timeline was read, and by whom. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public Timeline timeline(String code, TimelineChoice choice) {
        return timelines.read(code, choice);
    }

    /** What has happened since a stretch was read, the newest 200. @param edge what {@link Timeline#edge} said */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public Meanwhile since(String code, String edge, TimelineChoice choice) {
        return timelines.since(code, edge, choice);
    }

    /** From where on {@link #earlier} looks; asked before the stretch is read. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public long cameUntil() {
        return timelines.cameUntil();
    }

    /** What has been recorded since and happened before {@link #since} looks, as a call that is reported hours later. @param came what {@link #cameUntil} said */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public Meanwhile earlier(String code, long came, String edge, TimelineChoice choice) {
        return timelines.earlier(code, came, edge, choice);
    }

    /** Contracts of the manager's hospitals that end within half a year, whatever is at risk first. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<RenewalLine> renewals() {
        return portfolios.renewals();
    }

    /** Which of the manager's hospitals something befell since the moment that left them stuck, the newest first. */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<StuckRow> stuckSince(Instant moment, Locale locale) {
        return stuckClients.since(moment, locale);
    }
}
