package io.itinera.ordering.difference.boundary;

import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;
import java.util.Locale;

/** Which difference of an order somebody decides about, with the values they saw. @param lines the ids of its order lines */
public record Choice(@About(ObjectType.ORDER) String number, Aspect aspect, Stage stage, String expected, String actual,
                     List<Long> lines) {
    public Choice {
        lines = List.copyOf(lines);
    }

    /** In what it differs and where, as the log tells it: {@code price-invoiced}. */
    String code() {
        return (aspect + "-" + stage).toLowerCase(Locale.ROOT);
    }

    public boolean isAbout(Difference difference) {
        return lines.contains(difference.lineId()) && aspect == difference.aspect() && stage == difference.stage()
            && expected.equals(difference.expected()) && actual.equals(difference.actual());
    }
}
