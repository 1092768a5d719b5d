package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The journey map. */
final class JourneyPage extends Screen {
    private static final Pattern INTERVAL = Pattern.compile("([\\d,]+) a ([\\d,]+)");
    private static final int FEWEST = 10;

    JourneyPage(Page page) {
        super(page);
    }

    /** The stages from left to right. */
    JourneyPage hasStages(List<String> stages) {
        assertThat(page.locator("ol.j-map h3")).hasText(stages.toArray(String[]::new));
        return this;
    }

    /** The curve says how many answers stand behind each stage, and the same figures stand in a table. */
    JourneyPage showsHowManyAnswered(int stages) {
        assertThat(page.locator("svg.j-curve .j-stage")).hasCount(stages);
        page.getByText("Lo mismo en una tabla").click();
        assertThat(page.locator("details.j-details tbody tr").filter(new Locator.FilterOptions().setVisible(true))).hasCount(stages);
        for (int i = 0; i < stages; i++) {
            String n = page.locator("details.j-details[open] tbody tr").nth(i).locator("td[data-label=n]").innerText().strip();
            assertThat(page.locator("svg.j-curve text", new Page.LocatorOptions().setHasText("n = ")).nth(i))
                .hasText("n = " + n.replace(".", ""));
            saysHowSure(page.locator("details.j-details[open] tbody tr").nth(i), Integer.parseInt(n.replace(".", "")));
        }
        return this;
    }

    /** Enough answers give a mean inside its interval; too few give none. */
    private static void saysHowSure(Locator stage, int n) {
        String mean = stage.locator("td[data-label='Sensación, 0–100']").innerText().strip();
        Matcher interval = INTERVAL.matcher(stage.locator("td[data-label='Intervalo 95\u00a0%, n']").innerText());
        if (n < FEWEST) {
            Assertions.assertThat(mean).as("mean of " + n).isEqualTo("–");
        } else {
            Assertions.assertThat(interval.find()).as("interval of " + n).isTrue();
            Assertions.assertThat(number(mean)).isBetween(number(interval.group(1)), number(interval.group(2)));
        }
    }

    private static BigDecimal number(String spanish) {
        return new BigDecimal(spanish.replace(".", "").replace(',', '.'));
    }

    private Locator touchpoint(String name) {
        return page.locator("article.j-tp").filter(new Locator.FilterOptions().setHas(
            page.locator("h4").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    /** The effort of one step with the number of those who told it. */
    JourneyPage effortOf(String step, long answers) {
        assertThat(touchpoint(step).locator(".j-score").first()).containsText("n = " + answers);
        return this;
    }

    /** What somebody wrote stands among the remarks of the step. */
    JourneyPage quotes(String step, String remark) {
        touchpoint(step).locator("summary").click();
        assertThat(touchpoint(step)).containsText("«" + remark + "»");
        return this;
    }
}
