package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;

/** OCEL 2.0 in XML. Its schema calls a relation {@code object}, its published example {@code relationship}: both are read. */
final class OcelXmlFile {
    private final XmlFile file;
    private final OcelParts parts;

    OcelXmlFile(XmlFile file, ForeignRows rows) {
        this.file = file;
        this.parts = new OcelParts(rows, file::fault);
    }

    /** Stands on the first element within the log. */
    void read() {
        do {
            String list = file.name();
            while (file.enter()) {
                file.nextOne();
                Node one = file.node();
                switch (list) {
                    case "object-types" -> parts.type(OcelParts.OBJECT_TYPE, one);
                    case "event-types" -> parts.type(OcelParts.EVENT_TYPE, one);
                    case "objects" -> parts.object(one);
                    case "events" -> parts.event(one);
                    default -> throw file.fault(Reason.ELEMENT, list);
                }
            }
        } while (file.enter());
    }
}
