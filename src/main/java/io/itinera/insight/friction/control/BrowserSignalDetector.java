package io.itinera.insight.friction.control;

/** What the browser itself found, where the supplier has it tell; each signal counts. */
final class BrowserSignalDetector extends MomentDetector {
    private final String code;
    private final String type;

    BrowserSignalDetector(String code, String type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isOfBrowser() {
        return true;
    }

    @Override
    String condition() {
        return "t.type = '" + type + "' and t.initiator = 'CUSTOMER'";
    }
}
