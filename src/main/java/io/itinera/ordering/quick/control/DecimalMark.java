package io.itinera.ordering.quick.control;

import java.util.Collection;

/** Which sign stands before decimals: in "1,000" alone nobody can see it, in the figures around it often. */
enum DecimalMark {
    COMMA(','), POINT('.'), UNKNOWN(' ');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    /** What these figures, read together, show. */
    static DecimalMark of(Collection<String> figures) {
        boolean comma = figures.stream().anyMatch(figure -> figure.matches(".*\\d,(?:\\d{1,2}|\\d{4,})(?!\\d).*"));
        boolean point = figures.stream().anyMatch(figure -> figure.matches(".*\\d\\.(?:\\d{1,2}|\\d{4,})(?!\\d).*"));
        return comma == point ? UNKNOWN : comma ? COMMA : POINT;
    }

    boolean is(char other) {
        return sign == other;
    }
}
