package io.itinera.alerts.control;

import io.itinera.alerts.boundary.AlertRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.alert.Noteworthy;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a letter says. @param body with {@link #ALERT} where the number of the alert belongs */
record LetterText(String subject, String body) {
    /** Stands for the alert's number until the database has given one. */
    static final String ALERT = "{alert}";
    private static final String TO = " \u2192 ";
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,2})" + TO + "(https?://\\S+)");
    /** Mail programs know no style sheets. */
    private static final String BUTTON = "display:inline-block;min-width:28px;margin:2px;padding:8px 4px;border:1px solid #5b6b7b;border-radius:6px;text-align:center";

    static LetterText of(Noteworthy fact, String name, String language, String publicUrl) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Object[] words = AlertRow.words(Alerts.stored(fact)).toArray();
        String body = texts.get("alerts.letter.greeting", name) + "\n\n" + texts.get("alert." + fact.messageKey(), words)
            + "\n\n" + links(fact, publicUrl) + "\n\n" + texts.get("alerts.letter.footer");
        return new LetterText(texts.get("alert." + fact.messageKey() + ".subject", words), body);
    }

    private static String links(Noteworthy fact, String publicUrl) {
        if (fact.letterLinks().isEmpty()) {
            return publicUrl + "/alerts/alerts?open=" + ALERT;
        }
        return fact.letterLinks().stream().map(link -> link.label() + (link.label().isEmpty() ? "" : TO) + publicUrl + link.path())
            .collect(Collectors.joining("\n"));
    }

    /** The body as simple HTML: everything is text, but a line that is an address becomes a link, and a figure before one its button. */
    static String html(String body) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>");
        for (String paragraph : body.split("\n\n")) {
            html.append("<p>").append(paragraph.lines().map(LetterText::line).collect(Collectors.joining("\n"))).append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String line(String line) {
        String text = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        Matcher figure = FIGURE.matcher(text);
        if (figure.matches()) {
            return "<a href=\"" + figure.group(2) + "\" style=\"" + BUTTON + "\">" + figure.group(1) + "</a>";
        }
        boolean address = line.startsWith("http://") || line.startsWith("https://");
        return address ? "<a href=\"" + text + "\">" + text + "</a>" : text;
    }
}
