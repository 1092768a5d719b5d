package io.itinera.shared.gs1;

import static io.itinera.shared.gs1.ApplicationIdentifier.CONTENT;
import static io.itinera.shared.gs1.ApplicationIdentifier.COUNT;
import static io.itinera.shared.gs1.ApplicationIdentifier.EXPIRES_ON;
import static io.itinera.shared.gs1.ApplicationIdentifier.GTIN;
import static io.itinera.shared.gs1.ApplicationIdentifier.LOT;
import static io.itinera.shared.gs1.ApplicationIdentifier.SERIAL;
import static io.itinera.shared.gs1.ApplicationIdentifier.VARIABLE_COUNT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a pack says about it.
 *
 * @param gtin      of the pack, or of what a pallet carries; 14 digits
 * @param lot       null when the code does not say
 * @param serial    null when the code does not say
 * @param expiresOn the last day on which it may be used; null when the code does not say
 * @param count     how many of the GTIN, at least 1; null when the code does not say
 */
public record ScannedPack(String gtin, String lot, String serial, LocalDate expiresOn, Integer count) {
    private static final Pattern BEGINS_WITH_GTIN = Pattern.compile("^(?:][a-zA-Z]\\d)?(?:01|\\(01\\))(\\d{14})");
    private static final int CENTURY = 100;
    /** A year further ahead than this belongs to the last century, one as far behind to the next. */
    private static final int FAR_AHEAD = 51;
    private static final int FAR_BEHIND = -50;

    /**
     * Empty for a text that is no whole element string, or one of something that cannot be ordered.
     *
     * @param typed as the scanner types it, or as it is printed with brackets
     * @param today tells the century of a date
     */
    public static Optional<ScannedPack> of(String typed, LocalDate today) {
        return ElementString.read(typed).filter(ScannedPack::isOfGoods).map(values -> new ScannedPack(
            values.getOrDefault(GTIN, values.get(CONTENT)), values.get(LOT), values.get(SERIAL), day(values.get(EXPIRES_ON), today),
            count(values.getOrDefault(COUNT, values.get(VARIABLE_COUNT)))));
    }

    /** The GTIN that a scanned text names, even when its separators were lost on the way, which makes the rest unreadable; null for none. */
    public static String gtin(String typed) {
        return ElementString.read(typed).filter(ScannedPack::isOfGoods).map(values -> values.getOrDefault(GTIN, values.get(CONTENT)))
            .orElseGet(() -> begun(typed));
    }

    private static String begun(String typed) {
        Matcher begun = BEGINS_WITH_GTIN.matcher(typed.strip());
        return begun.find() && CheckDigit.isRight(begun.group(1)) ? begun.group(1) : null;
    }

    /** A count belongs to the content of a pallet, and a pack is no content. */
    private static boolean isOfGoods(Map<ApplicationIdentifier, String> values) {
        boolean pack = values.containsKey(GTIN);
        boolean content = values.containsKey(CONTENT);
        return pack != content && (content || !values.containsKey(COUNT));
    }

    private static Integer count(String digits) {
        return digits == null || Integer.parseInt(digits) == 0 ? null : Integer.valueOf(digits);
    }

    private static LocalDate day(String yymmdd, LocalDate today) {
        if (yymmdd == null) {
            return null;
        }
        int years = Integer.parseInt(yymmdd.substring(0, 2)) - today.getYear() % CENTURY;
        int centuries = years >= FAR_AHEAD ? -CENTURY : years <= FAR_BEHIND ? CENTURY : 0;
        YearMonth month = YearMonth.of(today.getYear() + years + centuries, Integer.parseInt(yymmdd.substring(2, 4)));
        int day = Integer.parseInt(yymmdd.substring(4));
        return day == 0 ? month.atEndOfMonth() : month.atDay(day);
    }
}
