package io.itinera.it.browser;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a Spanish reader sees figures: written here anew, not asked of the portal. */
final class Spanish {
    private static final Locale SPAIN = new Locale("es", "ES");

    private Spanish() {
    }

    /** 1.234,50 €, with the space that a browser's text has. */
    static String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(SPAIN);
        return format.format(amount).replace('\u00a0', ' ');
    }

    /** The euros without their sign, for a text that sets it elsewhere. */
    static String figure(BigDecimal amount) {
        return euros(amount).replace(" €", "");
    }

    /** Whole per cent. */
    static String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(SPAIN).format(share).replace('\u00a0', ' ');
    }

    static String daysLeft(LocalDate from, LocalDate to) {
        return "quedan " + (to.toEpochDay() - from.toEpochDay()) + " días";
    }

    /** As pages write a day: 31 dic 2026. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(SPAIN).format(day);
    }
}
