package io.itinera.insight.friction.control;

import io.itinera.insight.friction.boundary.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All detectors, in the one place where they are listed. */
@ApplicationScoped
public class Detectors {
    private static final List<FrictionDetector> ALL = List.of(new SearchWithoutResultDetector(),
        new RepeatedInputDetector(Threshold.INPUT_REPEATED), new RepeatedInputDetector(Threshold.INPUT_STUCK), new AbandonedFormDetector(),
        new AbandonedCartDetector(), new RefusedActionDetector(), new OutOfStockDetector(), new FailureDetector(), new SlowPageDetector(),
        new QuickReturnDetector(), new BackAndForthDetector(), new CallAfterFrictionDetector(), new ReworkDetector(), new WaitingDetector(),
        new PriceDiffersDetector(), new DisputedInvoiceDetector(), new LateDeliveryDetector(), new ShortDeliveryDetector(),
        new BrowserSignalDetector("rage-click", "RAGE_CLICKED"),
        new BrowserSignalDetector("dead-click", "DEAD_CLICKED"), new BrowserSignalDetector("left-form", "FORM_LEFT"),
        new BrowserSignalDetector("script-error", "SCRIPT_FAILED"), new PoorPageDetector(),
        new BrowserSignalDetector("mouse-thrash", "MOUSE_THRASHED"), new ScrollDetector(), new BrowserSignalDetector("blocked-page", "PAGE_BLOCKED"));

    List<FrictionDetector> all() {
        return ALL;
    }

    public List<String> codes() {
        return ALL.stream().map(FrictionDetector::code).toList();
    }

    /** Whether browsers tell it, where that is switched on. */
    public boolean isOfBrowser(String code) {
        return ALL.stream().anyMatch(detector -> detector.code().equals(code) && detector.isOfBrowser());
    }

    /** @throws java.util.NoSuchElementException when there is none of that code */
    FrictionDetector get(String code) {
        return ALL.stream().filter(detector -> detector.code().equals(code)).findFirst().orElseThrow();
    }
}
