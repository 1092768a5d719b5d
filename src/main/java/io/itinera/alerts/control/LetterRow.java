package io.itinera.alerts.control;

/** A letter on its way out. @param attempts how often it was tried before */
public record LetterRow(long id, String recipient, String subject, String body, int attempts, int version) {
    boolean isLastAttempt() {
        return attempts + 1 >= Letters.MOST_ATTEMPTS;
    }
}
