package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.platform.text.Texts;

/** Says in words what somebody gave for an answer. */
public final class GivenWords {
    private GivenWords() {
    }

    public static String of(Marks given, Texts texts) {
        if (given.effort() != null) {
            return texts.get("insight.client.effort", given.effort());
        }
        if (given.satisfaction() != null) {
            return texts.get("insight.client.satisfaction", given.satisfaction());
        }
        if (given.recommendation() != null) {
            return texts.get("insight.client.recommendation", given.recommendation());
        }
        return given.trs() == null ? "" : texts.get("insight.client.trs", Math.round(given.trsScore()));
    }
}
