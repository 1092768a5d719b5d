package io.itinera.it.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** What the portal answered: a page, or the parts of a page that an Ajax call renewed. */
public final class Document {
    private final Visitor visitor;
    private final HttpResponse<String> answer;
    private final org.jsoup.nodes.Document content;

    Document(Visitor visitor, HttpResponse<String> answer) {
        this.visitor = visitor;
        this.answer = answer;
        boolean xml = answer.headers().firstValue("Content-Type").orElse("").contains("xml")
            && answer.body().contains("<partial-response");
        this.content = xml ? Jsoup.parse(answer.body(), "", Parser.xmlParser()) : Jsoup.parse(answer.body());
    }

    public int status() {
        return answer.statusCode();
    }

    /** The path of the page at the end of all redirects. */
    public String path() {
        return answer.uri().getPath();
    }

    /** The query of the page at the end of all redirects; empty when there is none. */
    public String query() {
        return Optional.ofNullable(answer.uri().getQuery()).orElse("");
    }

    public String body() {
        return answer.body();
    }

    public String text() {
        return content.text();
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    public Elements select(String css) {
        return content.select(css);
    }

    /** All headers, by lower-case name. */
    public Map<String, List<String>> headers() {
        return answer.headers().map();
    }

    public boolean hasForm(String id) {
        return content.select("form").stream().anyMatch(f -> f.id().equals(id) || f.id().endsWith(":" + id));
    }

    /** The form with this id, or whose id ends in {@code :id}. */
    public Form form(String id) {
        Element form = content.select("form").stream()
            .filter(f -> f.id().equals(id) || f.id().endsWith(":" + id)).findFirst()
            .orElseThrow(() -> new IllegalStateException("no form " + id + " at " + answer.uri() + " (" + status() + "): " + text()));
        return new Form(visitor, this, form);
    }

    /** The form that the selector finds, for a page with one form a row. */
    public Form formAt(String css) {
        Element form = content.selectFirst(css);
        if (form == null) {
            throw new IllegalStateException("no form " + css + " at " + answer.uri() + " (" + status() + "): " + text());
        }
        return new Form(visitor, this, form);
    }

    /** Where an Ajax answer sends the browser, as a page opened by the visitor; this document when it sends nowhere. */
    public Document follow() {
        Element redirect = content.selectFirst("redirect");
        return redirect == null ? this : visitor.open(redirect.attr("url"));
    }

    /** The view state that an Ajax answer or a page hands on. */
    public String viewState() {
        Element update = content.selectFirst("update[id*=ViewState]");
        return update != null ? update.text() : content.select("input[name=jakarta.faces.ViewState]").attr("value");
    }

    /** What the page's scripts are marked with, so that the browser runs them. */
    String nonce() {
        return content.select("script[nonce]").attr("nonce");
    }

    public URI uri() {
        return answer.uri();
    }
}
