package io.itinera.ordering.quick.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of what somebody wrote: "3 cajas", "2,0", "2 x 10", "1.000", "x5".
 *
 * @param amount may have decimals
 * @param unit   as written; empty without
 */
record WrittenQuantity(BigDecimal amount, String unit) {
    /** A figure with or without separators of thousands and decimals. */
    static final String FIGURE = "(?:\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,6})?|\\d{1,12}(?:[.,]\\d{1,6})?)";
    private static final String LEAD = "(?:(?:qty|quantity|quantit[eé]|qt[eé]|cantidad|cant|cdad)[.:=]?\\s*)?(?:[x×*]\\s*)?";
    private static final String WORD = "\\p{L}{1,12}\\.?";
    private static final Pattern WHOLE = Pattern.compile("^" + LEAD + "(-?" + FIGURE + ")(?:\\s*[x×*]\\s*(" + FIGURE + "))?(?:\\s*[x×*])?(?:\\s*("
        + WORD + "))?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT_FIRST = Pattern.compile("^(" + WORD + ")\\s*[:=]?\\s*(" + FIGURE + ")$");
    private static final int GROUP = 3;

    /** Empty when the text is anything but a quantity. */
    static Optional<WrittenQuantity> read(String text, DecimalMark mark) {
        String stripped = text.strip();
        Matcher whole = WHOLE.matcher(stripped);
        if (whole.matches()) {
            String unit = whole.group(3) == null ? "" : whole.group(3);
            BigDecimal amount = figure(whole.group(1), mark);
            BigDecimal times = whole.group(2) == null ? BigDecimal.ONE : figure(whole.group(2), mark);
            return unit.isEmpty() || UnitWords.isUnit(unit) ? Optional.of(new WrittenQuantity(amount.multiply(times), unit)) : Optional.empty();
        }
        Matcher first = UNIT_FIRST.matcher(stripped);
        return first.matches() && UnitWords.isUnit(first.group(1))
            ? Optional.of(new WrittenQuantity(figure(first.group(2), mark), first.group(1))) : Optional.empty();
    }

    boolean isWhole() {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    /** In plain digits, so that everybody reads the same. */
    String plain() {
        String figure = amount.stripTrailingZeros().toPlainString();
        return unit.isEmpty() ? figure : figure + " " + unit;
    }

    private static BigDecimal figure(String written, DecimalMark mark) {
        String figure = written.replaceAll("[' \\u00a0\\u202f]", "");
        int point = figure.lastIndexOf('.');
        int comma = figure.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return new BigDecimal(figure);
        }
        char sign = figure.charAt(last);
        boolean both = point >= 0 && comma >= 0;
        boolean decimals = both || figure.indexOf(sign) == last && !(looksLikeThousands(figure, last) && !mark.is(sign));
        String whole = figure.substring(0, last).replaceAll("[.,]", "");
        return new BigDecimal(whole + (decimals ? "." : "") + figure.substring(last + 1));
    }

    private static boolean looksLikeThousands(String figure, int sign) {
        return figure.length() - sign - 1 == GROUP && sign <= GROUP + 1 && !figure.startsWith("0");
    }
}
