package io.itinera.shared.gs1;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a piece of an element string is about, and how it must look. Those that packs and pallets of medical devices bear. */
enum ApplicationIdentifier {
    SSCC("00", Form.SERIAL_CONTAINER),
    GTIN("01", Form.TRADE_ITEM),
    CONTENT("02", Form.TRADE_ITEM),
    LOT("10", Form.TEXT_20),
    PRODUCED_ON("11", Form.DATE),
    PACKED_ON("13", Form.DATE),
    BEST_BEFORE("15", Form.DATE),
    EXPIRES_ON("17", Form.DATE),
    SERIAL("21", Form.TEXT_20),
    VARIANT("22", Form.TEXT_20),
    ADDITIONAL("240", Form.TEXT_30),
    CUSTOMER_PART("241", Form.TEXT_30),
    VARIABLE_COUNT("30", Form.COUNT),
    COUNT("37", Form.COUNT),
    SHIP_TO("410", Form.GLOBAL_LOCATION),
    BILL_TO("411", Form.GLOBAL_LOCATION),
    PURCHASED_FROM("412", Form.GLOBAL_LOCATION),
    SHIP_FOR("413", Form.GLOBAL_LOCATION),
    LOCATION("414", Form.GLOBAL_LOCATION),
    PAY_TO("415", Form.GLOBAL_LOCATION),
    PRODUCED_AT("416", Form.GLOBAL_LOCATION),
    PARTY("417", Form.GLOBAL_LOCATION),
    NATIONAL_CODE("712", Form.TEXT_20),
    EXPIRES_AT("7003", Form.MOMENT),
    SOFTWARE("8012", Form.TEXT_20);

    /** How values look. Texts are of the letters of GS1's character set 82; a length of 0 is ended by a separator. */
    private enum Form {
        SERIAL_CONTAINER("\\d{18}", 18),
        TRADE_ITEM("\\d{14}", 14),
        GLOBAL_LOCATION("\\d{13}", 13),
        DATE("\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])", 6),
        MOMENT("\\d{10}", 0),
        COUNT("\\d{1,8}", 0),
        TEXT_20("[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,20}", 0),
        TEXT_30("[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,30}", 0);

        private final Pattern pattern;
        private final int length;

        Form(String pattern, int length) {
            this.pattern = Pattern.compile(pattern);
            this.length = length;
        }
    }

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 4;
    private static final int ANY_CENTURY = 2000;

    private final String digits;
    private final Form form;

    ApplicationIdentifier(String digits, Form form) {
        this.digits = digits;
        this.form = form;
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
        return form.length > 0;
    }

    /** Of a value that ends by its length. */
    int length() {
        return form.length;
    }

    boolean takes(String given) {
        if (!form.pattern.matcher(given).matches()) {
            return false;
        }
        return form == Form.DATE ? isDay(given) : !isFixed() || CheckDigit.isRight(given);
    }

    /** A day of zero means the month. */
    private static boolean isDay(String yymmdd) {
        YearMonth month = YearMonth.of(ANY_CENTURY + Integer.parseInt(yymmdd.substring(0, 2)), Integer.parseInt(yymmdd.substring(2, 4)));
        return Integer.parseInt(yymmdd.substring(4)) <= month.lengthOfMonth();
    }
}
