package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times as people's programs write them. A day without a time is its beginning. */
final class Moments {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})"
        + "(?:[T, ]+(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([aApP])\\.? ?[mM]\\.?)?)? ?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final int HOURS_OF_HALF_A_DAY = 12;
    private static final int CENTURY = 2000;

    private Moments() {
    }

    /** @param offset null where none is written */
    record Written(LocalDateTime at, ZoneOffset offset) {
        /** Whether the clock of the zone passed over it, as one does in spring. */
        boolean isInGap(ZoneId zone) {
            return offset == null && zone.getRules().getValidOffsets(at).isEmpty();
        }

        /** With its offset; of an hour that came twice, the first. */
        String in(ZoneId zone) {
            return (offset == null ? at.atZone(zone).toOffsetDateTime() : at.atOffset(offset)).toString();
        }
    }

    /** Null when it is no moment in that order. */
    static Written read(String text, DateOrder order) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        String first = written.group(1);
        String last = written.group(4);
        String year = order == DateOrder.YMD ? first : last;
        String other = order == DateOrder.YMD ? last : first;
        if (other.length() > 2 || year.length() != 4 && (order == DateOrder.YMD || year.length() != 2)) {
            return null;
        }
        int middle = Integer.parseInt(written.group(3));
        int outer = Integer.parseInt(other);
        try {
            boolean middleIsMonth = order != DateOrder.MDY;
            return new Written(LocalDateTime.of(Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0), middleIsMonth ? middle : outer,
                middleIsMonth ? outer : middle, hour(written), number(written.group(6)), number(written.group(7)), nanos(written.group(8))),
                written.group(10) == null ? null : ZoneOffset.of(written.group(10)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The day with the time that stands elsewhere; null when that is none. */
    static Written at(Written day, String time) {
        Written read = read("2000-01-01 " + time, DateOrder.YMD);
        return read == null ? null : new Written(day.at().toLocalDate().atTime(read.at().toLocalTime()), read.offset() == null ? day.offset() : read.offset());
    }

    static boolean isAny(String text) {
        return Arrays.stream(DateOrder.values()).anyMatch(order -> read(text, order) != null);
    }

    private static int hour(Matcher written) {
        int hour = number(written.group(5));
        if (written.group(9) == null) {
            return hour;
        }
        if (hour < 1 || hour > HOURS_OF_HALF_A_DAY) {
            throw new DateTimeException("no hour of half a day");
        }
        return hour % HOURS_OF_HALF_A_DAY + (written.group(9).equalsIgnoreCase("p") ? HOURS_OF_HALF_A_DAY : 0);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }
}
