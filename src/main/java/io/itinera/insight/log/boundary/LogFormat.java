package io.itinera.insight.log.boundary;

import java.util.Arrays;
import java.util.Optional;

/** In which form the log leaves. */
public enum LogFormat {
    /** IEEE 1849, for process mining by case. */
    XES("xes", "application/xml"),
    /** OCEL 2.0 in JSON, for process mining by many kinds of object at once. */
    OCEL("jsonocel", "application/json"),
    CSV("csv", "text/csv;charset=UTF-8"),
    /** One JSON object a line, every line with the same keys: databases and Parquet writers take it as it is. */
    NDJSON("ndjson", "application/x-ndjson");

    private final String ending;
    private final String mediaType;

    LogFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<LogFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
