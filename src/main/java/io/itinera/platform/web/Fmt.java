package io.itinera.platform.web;

import io.itinera.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;

/** Writes figures, amounts, days and moments the way the person of this request reads them. */
@Named("fmt")
@RequestScoped
public class Fmt {
    @Inject PersonView person;
    private Texts texts;

    public Locale getLocale() {
        return person.locale();
    }

    public ZoneId getZone() {
        return person.zone();
    }

    /** A sentence with arguments. */
    public String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public String sentence(String key, Collection<?> arguments) {
        return texts().get(key, arguments);
    }

    /** The same, with amounts in a currency. */
    public String sentence(String key, Collection<?> arguments, String currency) {
        return sentence(key, arguments.stream().map(said -> said instanceof BigDecimal amount ? money(amount, currency) : said).toList());
    }

    /** Empty for null. */
    public String money(BigDecimal amount, String currency) {
        return texts().money(amount, currency == null ? "EUR" : currency);
    }

    public String day(LocalDate day) {
        return texts().day(day);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(getLocale()).withZone(getZone()).format(moment);
    }

    /** To the second, with the zone, for titles. */
    public String exact(Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG)
            .withLocale(getLocale()).withZone(getZone()).format(moment);
    }

    /** Milliseconds in the unit that suits: 340 ms, 2.5 s, 1 min 52 s, 12 min, 5 h, 2 d. Empty for null. */
    public String duration(Number millis) {
        if (millis == null) {
            return "";
        }
        Duration d = Duration.ofMillis(millis.longValue());
        if (d.toMillis() < 1_000) {
            return d.toMillis() + " ms";
        }
        if (d.toSeconds() < 90) {
            return decimal(d.toMillis() / 1_000.0) + " s";
        }
        if (d.toMinutes() < 10) {
            return d.toMinutes() + " min" + (d.toSecondsPart() == 0 ? "" : " " + d.toSecondsPart() + " s");
        }
        if (d.toMinutes() < 90) {
            return d.toMinutes() + " min";
        }
        return d.toHours() < 48 ? d.toHours() + " h" : d.toDays() + " d";
    }

    /** A whole number with the language's separators; empty for null. */
    public String count(Number number) {
        return number == null ? "" : NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    /** One decimal; empty for null. */
    public String decimal(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** 0.25 as 25 %; empty for null. */
    public String share(Number share) {
        return share == null ? "" : NumberFormat.getPercentInstance(getLocale()).format(share);
    }

    /** 0.0525 as 5.3 %; empty for null. */
    public String exactShare(Number share) {
        if (share == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getPercentInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** A difference in the account's currency with its sign; empty for null. */
    public String difference(BigDecimal amount) {
        return difference(amount, null);
    }

    /** The same in a currency. @param currency null for the account's */
    public String difference(BigDecimal amount, String currency) {
        return amount == null ? "" : sign(amount.signum()) + money(amount.abs(), currency);
    }

    /** 0.0525 as +5.3 %; empty for null. */
    public String differenceShare(Number share) {
        return share == null ? "" : sign(share.doubleValue()) + exactShare(Math.abs(share.doubleValue()));
    }

    /** The sign that is as wide as a plus, not the hyphen, after which a line may end. */
    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "\u2212" : "";
    }

    /** The word of a status without what it is the status of. */
    public String code(Object status) {
        return StatusWords.code(status);
    }

    /** {@code good}, {@code busy}, {@code wait}, {@code bad} or {@code none}. */
    public String tone(Object status) {
        return StatusWords.tone(StatusWords.code(status));
    }

    /** How far a status is on the way from ordered (1) to received (4). */
    public double step(Object status) {
        return StatusWords.step(StatusWords.code(status));
    }

    private Texts texts() {
        if (texts == null) {
            texts = Texts.in(getLocale());
        }
        return texts;
    }
}
