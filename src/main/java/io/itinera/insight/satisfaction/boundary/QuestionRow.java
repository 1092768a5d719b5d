package io.itinera.insight.satisfaction.boundary;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question as it is put to a person.
 *
 * @param occasion    {@code survey.question.<occasion>} is the sentence
 * @param instrument  {@code CES}, {@code CSAT}, {@code NPS} or {@code TRS}
 * @param expectation whether it is asked too how it compares with what was expected
 * @param objectId    what it is about, as people call it; null for the relationship
 */
public record QuestionRow(long id, String occasion, String instrument, int lowest, int highest, boolean expectation,
                          String objectId) {
    /** Which sentences its letter is written with. */
    String letterKey() {
        return "survey." + occasion;
    }

    /** The scale, for choosing. */
    public List<Integer> marks() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }
}
