package io.itinera.shared;

import java.util.List;

/**
 * An argument of a sentence that is words itself, as a figure with its unit is; they are written in the language of the sentence.
 *
 * @param key of the messages
 */
public record Phrase(String key, List<Object> arguments) {
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
