package io.itinera.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that ran into a failure of the portal's own also tells what the portal's log says under that reference. */
record FailureOnPage(Database database) implements TestExecutionExceptionHandler {

    private static final Pattern REFERENCE = Pattern.compile("E-[0-9A-Z]{8}");
    private static final int LINES = 60;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Matcher reference = REFERENCE.matcher(String.valueOf(failure.getMessage()));
        if (reference.find()) {
            failure.addSuppressed(new IllegalStateException(log(reference.group())));
        }
        throw failure;
    }

    private String log(String reference) throws IOException {
        List<String> lines = Files.readString(Portal.shared(database).console(), StandardCharsets.UTF_8).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(reference)) {
                return String.join("\n", lines.subList(at, Math.min(lines.size(), at + LINES)));
            }
        }
        return "nothing in the log about " + reference;
    }
}
