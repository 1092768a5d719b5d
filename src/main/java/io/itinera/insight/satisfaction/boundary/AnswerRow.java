package io.itinera.insight.satisfaction.boundary;

import java.time.Instant;
import java.util.UUID;

/** One answer. @param expectation {@code BELOW}, {@code MET}, {@code EXCEEDED} or null */
public record AnswerRow(String touchpoint, UUID pseudonym, long accountId, Marks marks, String expectation, String remark,
                        Instant answeredAt, String objectType, String objectId) {
    /** The same without what was said in it and by whom. */
    public AnswerRow withoutWords() {
        return new AnswerRow(touchpoint, null, accountId, marks, expectation, null, answeredAt, objectType, objectId);
    }
}
