package io.itinera.it.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A form as a person fills it in: the fields it came with, changed where the person typed. */
public final class Form {
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxk";

    private final Visitor visitor;
    private final Document page;
    private final List<String> buttons;
    private final Map<String, List<String>> options = new HashMap<>();
    private String action;
    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();

    Form(Visitor visitor, Document page, Element form) {
        this.visitor = visitor;
        this.page = page;
        this.buttons = form.select("button[name], input[type=submit]").eachAttr("name");
        this.id = form.id();
        this.action = page.uri().resolve(form.attr("action")).toString();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            if (!List.of("submit", "button").contains(field.attr("type")) && !isUnticked(field)) {
                fields.put(field.attr("name"), value(field));
                options.put(field.attr("name"), field.select("option").eachAttr("value"));
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

    /** Picks the first real choice of a list in which nothing is chosen. */
    public Form chooseAny(String name) {
        String known = fields(name).get(0);
        if (fields.get(known).isEmpty()) {
            options.get(known).stream().filter(value -> !value.isEmpty()).findFirst().ifPresent(value -> fields.put(known, value));
        }
        return this;
    }

    /** Sends the form to another address than the page says, as somebody who wants more than it offers would. */
    public Form to(String otherAction) {
        action = otherAction;
        return this;
    }

    /** The names of all fields that end in {@code :name}, for a form with rows. */
    public List<String> fields(String name) {
        return fields.keySet().stream().filter(field -> field.equals(name) || field.endsWith(":" + name)).toList();
    }

    /** The names of all buttons that end in {@code :name}, for a form with rows. */
    public List<String> buttons(String name) {
        return buttons.stream().filter(button -> button.endsWith(":" + name)).toList();
    }

    /** What the browser would send for the button, encoded. */
    public String body(String button) {
        return Visitor.encode(filledIn(button));
    }

    /** Sends the whole form with the button of this name, and follows the redirect. */
    public Document send(String button) {
        return visitor.post(action, filledIn(button), false);
    }

    /** Sends the form with a file in the field of this name, as a browser does that lets everything pass. */
    public Document sendFile(String button, String field, long size, InputStream file) {
        return sendFile(filledIn(button), field, size, file);
    }

    /** The same as the button would. */
    public Document sendFileByAjax(String button, String field, long size, InputStream file) {
        return sendFile(byAjax(button), field, size, file);
    }

    private Document sendFile(Map<String, String> sent, String field, long size, InputStream file) {
        String line = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        StringBuilder rest = new StringBuilder();
        sent.forEach((name, value) -> rest.append("\r\n").append(line).append(name).append("\"\r\n\r\n").append(value));
        byte[] head = (line + clientId(field) + "\"; filename=\"list.csv\"\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = (rest + "\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(head), file, new ByteArrayInputStream(tail))));
        return visitor.send(HttpRequest.newBuilder(visitor.address(action)).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> body), head.length + size + tail.length)));
    }

    /** Sends the form by Ajax as the button would; the answer is the renewed parts, or where to go. */
    public Document sendByAjax(String button) {
        return visitor.post(action, byAjax(button), true);
    }

    private Map<String, String> byAjax(String button) {
        String source = clientId(button);
        Map<String, String> sent = filledIn(source);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", source);
        sent.put("jakarta.faces.partial.execute", scripted(source, "p", id));
        sent.put("jakarta.faces.partial.render", scripted(source, "u", id));
        return sent;
    }

    /** The fields, the nonce that the page's script adds to every form, and the button. */
    private Map<String, String> filledIn(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("primefaces.nonce", page.nonce());
        sent.put(clientId(button), clientId(button));
        return sent;
    }

    /** A part of what the page's script says about the button: what it processes, what it renews; with blanks between, as it is sent. */
    private String scripted(String source, String key, String otherwise) {
        Matcher call = Pattern.compile("ab\\(\\{s:\"" + Pattern.quote(source) + "\"[^}]*?[,{]" + key + ":\"([^\"]*)\"")
            .matcher(page.body());
        return call.find() ? call.group(1).replace("@form", id).replace("@this", source).replace(',', ' ') : otherwise;
    }

    /** The button of the page whose name this is or ends in it; a button the form lacks is pressed as if it stood there. */
    private String clientId(String button) {
        return buttons.stream().filter(name -> name.equals(button) || name.endsWith(":" + button)).findFirst()
            .orElse(button.contains(":") ? button : id + ":" + button);
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
        if (field.attr("type").equals("checkbox") && !field.hasAttr("value")) {
            return "on"; // as a browser sends a ticked one
        }
        return field.tagName().equals("textarea") ? field.text() : field.attr("value");
    }
}
