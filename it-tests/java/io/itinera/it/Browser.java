package io.itinera.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/** One person's browser window: own cookies, Spanish as the demo's people, every script error remembered. */
public final class Browser implements AutoCloseable {

    /** A page lives too short for what the optimizing compilers of scripts make of it: without both of them the browsers of every page's test take a fifth less of the processor. */
    private static final List<String> ARGUMENTS = List.of("--js-flags=--no-turbofan --no-maglev", "--headless", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync");

    private final Engine engine;
    private final String baseUrl;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors;
    private final List<String> expected = new ArrayList<>();
    private final List<Browser> others = new ArrayList<>();

    Browser(Engine engine, String baseUrl) {
        this(engine, baseUrl, new ArrayList<>());
    }

    private Browser(Engine engine, String baseUrl, List<String> errors) {
        this.engine = engine;
        this.baseUrl = baseUrl;
        this.errors = errors;
        this.context = engine.chromium.newContext(new NewContextOptions()
                .setBaseURL(baseUrl).setLocale("es-ES").setTimezoneId("Europe/Madrid").setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
    }

    /** Playwright with this machine's browser, one for each thread of the run: it must not be used by two. */
    static final class Engine implements AutoCloseable {

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(Chromium.executable()).setArgs(ARGUMENTS));

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** The Playwright page, for everything that has no shorter word here. */
    public Page page() {
        return page;
    }

    /** Opens a page of the portal, {@code open("/ordering/cart")}, or of another one by its full address. */
    public Browser open(String path) {
        page.navigate(path.startsWith("http") ? path : baseUrl + path);
        return this;
    }

    /** Another person's window, with cookies of its own; its errors count as this one's. */
    public Browser another() {
        Browser other = new Browser(engine, baseUrl, errors);
        others.add(other);
        return other;
    }

    /** Declares that a console error containing this text is what the test provokes. */
    public Browser expectError(String part) {
        expected.add(part);
        return this;
    }

    /** Saves what the window shows as target/screenshots/name.png. */
    public Path screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** As {@link #screenshot(String)}, of the other people's windows, too. */
    void screenshotAll(String name) {
        screenshot(name);
        for (int i = 0; i < others.size(); i++) {
            others.get(i).screenshotAll(name + "-other" + (i + 1));
        }
    }

    /** The console and script errors so far that the test did not expect. */
    public List<String> errors() {
        return errors.stream().filter(error -> expected.stream().noneMatch(error::contains)).toList();
    }

    @Override
    public void close() {
        others.forEach(Browser::close);
        context.close();
    }
}
