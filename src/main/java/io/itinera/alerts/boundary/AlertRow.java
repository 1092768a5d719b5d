package io.itinera.alerts.boundary;

import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An alert as its person reads it.
 *
 * @param messageKey {@code alert.<key>} is the sentence
 * @param arguments  the arguments of the sentence, as stored
 * @param openedAt   null while unread
 */
public record AlertRow(long id, long accountId, Severity severity, String messageKey, String arguments, String link,
                       Instant raisedAt, Instant openedAt) {
    /** Between two stored arguments. */
    public static final String SEPARATOR = "\u001f";

    private static final Pattern COUNT = Pattern.compile(Noteworthy.COUNT + "\\d{1,9}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    public boolean unread() {
        return openedAt == null;
    }

    /** The arguments of the sentence; days as days, amounts as amounts and numbers as numbers, so that each language writes them its own way. */
    public List<Object> words() {
        return words(arguments);
    }

    public static List<Object> words(String stored) {
        return Arrays.stream(stored.split(SEPARATOR, -1)).map(AlertRow::word).toList();
    }

    private static Object word(String stored) {
        if (COUNT.matcher(stored).matches()) {
            return Integer.valueOf(stored.substring(Noteworthy.COUNT.length()));
        }
        if (DAY.matcher(stored).matches()) {
            return LocalDate.parse(stored);
        }
        return AMOUNT.matcher(stored).matches() ? new BigDecimal(stored) : stored;
    }
}
