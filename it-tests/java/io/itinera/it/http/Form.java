package io.itinera.it.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form as a person fills it in: the fields it came with, changed where the person typed. */
public final class Form {
    private final Visitor visitor;
    private final String action;
    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();

    Form(Visitor visitor, Document page, Element form) {
        this.visitor = visitor;
        this.id = form.id();
        this.action = page.uri().resolve(form.attr("action")).toString();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            if (!List.of("submit", "button").contains(field.attr("type")) && !isUnticked(field)) {
                fields.put(field.attr("name"), value(field));
            }
        }
    }

    /** Types into the field whose name is this or ends in {@code :name}; a field the form lacks is sent as named. */
    public Form set(String name, String value) {
        String known = fields.keySet().stream().filter(f -> f.equals(name) || f.endsWith(":" + name)
            || f.endsWith(":" + name + "_input")).findFirst().orElse(name);
        fields.put(known, value);
        return this;
    }

    public String get(String name) {
        return fields.entrySet().stream().filter(f -> f.getKey().equals(name) || f.getKey().endsWith(":" + name)
            || f.getKey().endsWith(":" + name + "_input")).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** Sends the whole form with the button of this name, and follows the redirect. */
    public Document send(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(clientId(button), clientId(button));
        return visitor.post(action, sent, false);
    }

    /** Sends the form by Ajax as the button would; the answer is the renewed parts, or where to go. */
    public Document sendByAjax(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", clientId(button));
        sent.put("jakarta.faces.partial.execute", id);
        sent.put("jakarta.faces.partial.render", id + " messages");
        sent.put(clientId(button), clientId(button));
        return visitor.post(action, sent, true);
    }

    private String clientId(String button) {
        return button.contains(":") ? button : id + ":" + button;
    }

    private static boolean isUnticked(Element field) {
        return List.of("checkbox", "radio").contains(field.attr("type")) && !field.hasAttr("checked");
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            Element first = chosen == null ? field.selectFirst("option") : chosen;
            return first == null ? "" : first.attr("value");
        }
        return field.tagName().equals("textarea") ? field.text() : field.attr("value");
    }
}
