package io.itinera.it.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for what keeps somebody from reading or using the page that is open: axe, WCAG 2.2 A and AA. */
final class Barriers {
    /** Ready in every page, but read by the browser only where it is asked for: to send it each time takes longer than to load a page. */
    private static final String AXE = "window.axeWhenAsked = function () {" + axe() + "\n};";
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** The rules whose answer depends on colours: all that can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RUN = """
        async wanted => {
          if (!window.axe) axeWhenAsked();
          const found = await axe.run(document, JSON.parse(wanted));
          return found.violations.map(rule => rule.id + ' ' + rule.nodes.slice(0, 3)
            .map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '));
        }""";

    private final Page page;

    private Barriers(Page page) {
        this.page = page;
    }

    /** Of whatever the page opens from now on. */
    static Barriers on(Page page) {
        page.addInitScript(AXE);
        return new Barriers(page);
    }

    List<String> all() {
        return run(Map.of("type", "tag", "values", TAGS), true);
    }

    /** All but those that depend on colours: for another size in the same colours. */
    List<String> ofShape() {
        return run(Map.of("type", "tag", "values", TAGS), false);
    }

    /** Only those that other colours may bring. */
    List<String> ofColours() {
        return run(Map.of("type", "rule", "values", COLOURS), true);
    }

    /** Style sheets and films are not read first: no rule that is asked for looks at them, and it takes as long as most rules do. */
    private List<String> run(Map<String, Object> wanted, boolean colours) {
        Map<String, Object> switches = COLOURS.stream().collect(Collectors.toMap(rule -> rule, rule -> Map.of("enabled", colours)));
        String options = new Gson().toJson(Map.of("runOnly", wanted, "rules", switches, "resultTypes", List.of("violations"), "preload", false));
        return ((List<?>) page.evaluate(RUN, options)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
