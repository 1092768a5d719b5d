package io.itinera.insight.satisfaction.boundary;

/** How a question fared: how often it was put, answered and put aside. */
public record AskedRow(long offered, long answered, long dismissed) {
    /** Null when nothing was asked. */
    public Double responseRate() {
        return offered == 0 ? null : (double) answered / offered;
    }
}
