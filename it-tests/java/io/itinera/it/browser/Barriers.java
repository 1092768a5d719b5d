package io.itinera.it.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Looks for what keeps somebody from reading or using the page that is open: axe, WCAG 2.2 A and AA. */
final class Barriers {
    private static final String AXE = axe();
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** The rules whose answer depends on colours: all that can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RUN = """
        async wanted => {
          const found = await axe.run(document, { runOnly: JSON.parse(wanted), resultTypes: ['violations'] });
          return found.violations.map(rule => rule.id + ' ' + rule.nodes.slice(0, 3)
            .map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '));
        }""";

    private final Page page;

    private Barriers(Page page) {
        this.page = page;
    }

    /** Of the page as it is now; to be asked for again after every navigation. */
    static Barriers on(Page page) {
        page.evaluate(AXE);
        return new Barriers(page);
    }

    List<String> all() {
        return run(Map.of("type", "tag", "values", TAGS));
    }

    /** Only those that other colours may bring. */
    List<String> ofColours() {
        return run(Map.of("type", "rule", "values", COLOURS));
    }

    private List<String> run(Map<String, Object> wanted) {
        return ((List<?>) page.evaluate(RUN, new Gson().toJson(wanted))).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
