package io.itinera.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An open survey of other people, items from 1 to 7; where it comes from stands in the README beside it. */
public final class OpenSurvey {
    private static final int NO_ANSWER = -99;
    private final List<Map<String, Integer>> people;

    private OpenSurvey(List<Map<String, Integer>> people) {
        this.people = people;
    }

    public static OpenSurvey read() {
        try (InputStream file = OpenSurvey.class.getResourceAsStream("survey/corporate-reputation.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            List<String> items = Arrays.asList(lines.get(0).split(","));
            return new OpenSurvey(lines.stream().skip(1).map(line -> person(items, line.split(","))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> person(List<String> items, String[] cells) {
        Map<String, Integer> person = new HashMap<>();
        for (int item = 0; item < cells.length; item++) {
            int given = Integer.parseInt(cells[item]);
            if (given != NO_ANSWER) {
                person.put(items.get(item), given);
            }
        }
        return person;
    }

    /** What each gave, by item; nobody's silence is among it. */
    public List<Map<String, Integer>> people() {
        return people;
    }

    /** What was given to an item. */
    public List<Integer> given(String item) {
        return people.stream().map(person -> person.get(item)).filter(given -> given != null).toList();
    }
}
