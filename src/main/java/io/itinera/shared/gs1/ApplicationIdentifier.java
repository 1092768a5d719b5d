package io.itinera.shared.gs1;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a piece of an element string is about, and how it must look. Those that packs and pallets of medical devices bear. */
enum ApplicationIdentifier {
    SSCC("00", "\\d{18}", true),
    GTIN("01", "\\d{14}", true),
    CONTENT("02", "\\d{14}", true),
    LOT("10", Form.TEXT_20, false),
    PRODUCED_ON("11", Form.DATE, true),
    PACKED_ON("13", Form.DATE, true),
    BEST_BEFORE("15", Form.DATE, true),
    EXPIRES_ON("17", Form.DATE, true),
    SERIAL("21", Form.TEXT_20, false),
    VARIANT("22", Form.TEXT_20, false),
    ADDITIONAL("240", Form.TEXT_30, false),
    CUSTOMER_PART("241", Form.TEXT_30, false),
    VARIABLE_COUNT("30", Form.COUNT, false),
    COUNT("37", Form.COUNT, false),
    SHIP_TO("410", Form.GLN, true),
    BILL_TO("411", Form.GLN, true),
    PURCHASED_FROM("412", Form.GLN, true),
    SHIP_FOR("413", Form.GLN, true),
    LOCATION("414", Form.GLN, true),
    PAY_TO("415", Form.GLN, true),
    PRODUCED_AT("416", Form.GLN, true),
    PARTY("417", Form.GLN, true),
    NATIONAL_CODE("712", Form.TEXT_20, false),
    EXPIRES_AT("7003", "\\d{10}", false),
    SOFTWARE("8012", Form.TEXT_20, false);

    /** How values may look. Texts are of the letters of GS1's character set 82. */
    private static final class Form {
        static final String TEXT = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";
        static final String TEXT_20 = TEXT + "{1,20}";
        static final String TEXT_30 = TEXT + "{1,30}";
        static final String DATE = "\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])";
        static final String GLN = "\\d{13}";
        static final String COUNT = "\\d{1,8}";

        private Form() {
        }
    }

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 4;
    private static final int DATE_LENGTH = 6;
    private static final int ANY_CENTURY = 2000;

    private final String digits;
    private final Pattern value;
    private final boolean fixed;

    ApplicationIdentifier(String digits, String value, boolean fixed) {
        this.digits = digits;
        this.value = Pattern.compile(value);
        this.fixed = fixed;
    }

    /** None begins another. */
    static Optional<ApplicationIdentifier> at(String text, int from) {
        for (int length = FEWEST_DIGITS; length <= MOST_DIGITS && from + length <= text.length(); length++) {
            Optional<ApplicationIdentifier> known = of(text.substring(from, from + length));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    static Optional<ApplicationIdentifier> of(String digits) {
        return Arrays.stream(values()).filter(known -> known.digits.equals(digits)).findFirst();
    }

    String digits() {
        return digits;
    }

    /** Whether the value ends by its length; else a separator or the end of the text ends it. */
    boolean isFixed() {
        return fixed;
    }

    /** Of a value that ends by its length. */
    int length() {
        return switch (this) {
            case SSCC -> 18;
            case GTIN, CONTENT -> 14;
            case PRODUCED_ON, PACKED_ON, BEST_BEFORE, EXPIRES_ON -> DATE_LENGTH;
            default -> 13;
        };
    }

    boolean takes(String given) {
        return value.matcher(given).matches() && (!fixed || (length() == DATE_LENGTH ? isDay(given) : CheckDigit.isRight(given)));
    }

    /** A day of zero means the month. */
    private static boolean isDay(String yymmdd) {
        YearMonth month = YearMonth.of(ANY_CENTURY + Integer.parseInt(yymmdd.substring(0, 2)), Integer.parseInt(yymmdd.substring(2, 4)));
        return Integer.parseInt(yymmdd.substring(4)) <= month.lengthOfMonth();
    }
}
