package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.insight.log.boundary.LogFormat;
import java.util.Map;
import java.util.Set;

/** A log in XML. XES and OCEL have the same root; what stands first within says which it is. */
final class XmlLog {
    private static final Set<String> OF_OCEL = Set.of("object-types", "event-types", "objects", "events");

    private final XmlFile file;
    private final ForeignRows rows;

    XmlLog(XmlFile file, ForeignRows rows) {
        this.file = file;
        this.rows = rows;
        rows.readFrom(file::line);
    }

    LogFormat read() {
        if (!file.enter() || !file.name().equals("log")) {
            throw file.fault(Reason.FORMAT, "");
        }
        Map<String, String> root = file.said();
        if (!file.enter()) {
            throw file.fault(Reason.EMPTY, "");
        }
        if (OF_OCEL.contains(file.name())) {
            new OcelXmlFile(file, rows).read();
            return LogFormat.OCEL;
        }
        new XesFile(file, rows).read(root);
        return LogFormat.XES;
    }
}
