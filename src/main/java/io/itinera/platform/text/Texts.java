package io.itinera.platform.text;

import io.itinera.shared.Phrase;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The portal's sentences in one language, for one thread. */
public final class Texts {
    private static final String BUNDLE = "io.itinera.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, NumberFormat> money = new HashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The sentence with its arguments filled in; days are written in words of the language, amounts with two decimals, {@link Phrase}s by their own sentence.
     *
     * @throws MissingResourceException when no language has the key
     */
    public String get(String key, Object... arguments) {
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(readable);
    }

    public String get(String key, Collection<?> arguments) {
        return get(key, arguments.toArray());
    }

    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        return money.computeIfAbsent(currency, this::moneyFormat).format(amount);
    }

    private NumberFormat moneyFormat(String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format;
    }

    private Object readable(Object argument) {
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof BigDecimal amount) {
            return money(amount, "EUR");
        }
        if (argument instanceof Phrase phrase) {
            return get(phrase.key(), phrase.arguments());
        }
        return argument;
    }
}
