package io.itinera.insight.sheet.boundary;

/** How a file writes how long something took. */
public enum DurationUnit {
    SECONDS("240"), MINUTES("4"), MILLISECONDS("240000"),
    /** With colons: minutes and seconds, or hours, minutes and seconds. */
    CLOCK("4:00");

    private final String example;

    DurationUnit(String example) {
        this.example = example;
    }

    public String example() {
        return example;
    }
}
