package io.itinera.shared.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every address of the portal for programs, and the permission that the person needs whose token the program brings. What
 * is not listed here cannot be called by anybody.
 */
public enum PortalApi {
    /** The event log as a file; the ending says in which format. */
    JOURNEY_LOG("/api/v1/journey/log", Permission.ANALYSE_JOURNEYS),
    /** An imported log, taken along again. */
    FOREIGN_LOG("/api/v1/journey/foreign-log", Permission.ANALYSE_JOURNEYS),
    /** Where a telephone system, a chat or a CRM reports what happened outside the portal. */
    TOUCHPOINTS("/api/v1/touchpoints", Permission.REPORT_TOUCHPOINTS),
    /** Where the analyst's open pages ask what has come. */
    NEWS("/api/v1/journey/news", Permission.ANALYSE_JOURNEYS),
    /** Where our own pages tell what people suffer on them. */
    SIGNALS("/api/v1/journey/signals", Permission.USE_PORTAL);

    /** Everything that begins with this is for programs. */
    public static final String ROOT = "/api/";

    private final String path;
    private final Permission permission;

    PortalApi(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    /** From the root of the portal, without ending. */
    public String path() {
        return path;
    }

    public Permission permission() {
        return permission;
    }

    /** @param path with or without an ending such as {@code .csv} */
    public static Optional<PortalApi> at(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return Arrays.stream(values()).filter(api -> api.path.equals(name)).findFirst();
    }
}
