package io.itinera.it;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test method a fresh {@link Browser} and fails the test when the browser reported an error. */
class BrowserPerTest implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    private final Database database;

    BrowserPerTest(Database database) {
        this.database = database;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser.Engine engine = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Thread.currentThread(), key -> new Browser.Engine(), Browser.Engine.class);
        return context.getStore(NAMESPACE).getOrComputeIfAbsent("browser",
                key -> new Browser(engine, Portal.shared(database).url()), Browser.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get("browser", Browser.class);
        if (browser == null) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName()
                + "-" + database;
        if (context.getExecutionException().isPresent()) {
            browser.screenshotAll("failed-" + name);
        } else if (!browser.errors().isEmpty()) {
            throw new AssertionError("the browser reported " + browser.errors());
        }
    }
}
