package io.itinera.insight.live.control;

import io.itinera.insight.live.control.News.Item;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows what was given in the newest answers; an answer does not change, so that each is read once for all open pages. Their words are not kept. */
@ApplicationScoped
public class NewAnswers implements Forgetful {
    /** As long as a page shows it among the newest, more or less. */
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int ANSWERS = 500;

    @Inject ReadTouchpoints touchpoints;
    @Inject Answers answers;
    @Inject Clock clock;
    /** Nothing where the answer was taken away. */
    private ShortMemory<Long, Optional<AnswerRow>> known;

    @PostConstruct
    void begin() {
        known = new ShortMemory<>(clock, LONGEST, ANSWERS);
    }

    /** Whether the touchpoint is an answer; putting a question aside is none. */
    public static boolean isAnswer(Item item) {
        return item.type().equals("SURVEY_ANSWERED") && item.outcome().equals("COMPLETED");
    }

    /** By touchpoint; without those that were taken away since. */
    public Map<Long, AnswerRow> of(Collection<Long> ids) {
        Map<Long, Optional<AnswerRow>> found = new HashMap<>();
        ids.forEach(id -> found.put(id, known.peek(id)));
        List<Long> unknown = ids.stream().filter(id -> found.get(id) == null).toList();
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown));
        }
        return found.entrySet().stream().filter(one -> one.getValue().isPresent()).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get()));
    }

    private Map<Long, Optional<AnswerRow>> read(List<Long> ids) {
        Map<Long, Long> questions = touchpoints.byId(ids, TouchpointFilter.ofAccounts(null)).stream().filter(row -> row.object(ObjectType.SURVEY) != null)
            .collect(Collectors.toMap(TouchpointRow::id, row -> Long.valueOf(row.object(ObjectType.SURVEY))));
        Map<Long, AnswerRow> rows = answers.byId(questions.values());
        Map<Long, Optional<AnswerRow>> read = ids.stream().collect(Collectors.toMap(id -> id,
            id -> Optional.ofNullable(questions.get(id)).map(rows::get).map(AnswerRow::withoutWords)));
        read.forEach(known::put);
        return read;
    }

    @Override
    public void forgetAll() {
        known.clear();
    }
}
