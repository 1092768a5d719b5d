package io.itinera.alerts.control;

import io.itinera.alerts.boundary.AlertRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.alert.Noteworthy;
import java.util.Locale;

/** What a letter says. @param body with {@link #ALERT} where the number of the alert belongs */
record LetterText(String subject, String body) {
    /** Stands for the alert's number until the database has given one. */
    static final String ALERT = "{alert}";

    static LetterText of(Noteworthy fact, String name, String language, String publicUrl) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Object[] words = AlertRow.words(Alerts.stored(fact)).toArray();
        String body = texts.get("alerts.letter.greeting", name) + "\n\n" + texts.get("alert." + fact.messageKey(), words)
            + "\n\n" + publicUrl + "/alerts/alerts?open=" + ALERT + "\n\n" + texts.get("alerts.letter.footer");
        return new LetterText(texts.get("alert." + fact.messageKey() + ".subject", words), body);
    }

    /** The body as simple HTML: everything is text, but a line that is an address becomes a link. */
    static String html(String body) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>");
        for (String line : body.split("\n\n")) {
            String text = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
            boolean address = line.startsWith("http://") || line.startsWith("https://");
            html.append("<p>").append(address ? "<a href=\"" + text + "\">" + text + "</a>" : text).append("</p>");
        }
        return html.append("</body></html>").toString();
    }
}
