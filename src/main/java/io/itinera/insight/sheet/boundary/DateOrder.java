package io.itinera.insight.sheet.boundary;

/** In which order a file writes year, month and day. */
public enum DateOrder {
    YMD("2026-12-31 23:59"), DMY("31/12/2026 23:59"), MDY("12/31/2026 23:59");

    private final String example;

    DateOrder(String example) {
        this.example = example;
    }

    public String example() {
        return example;
    }
}
