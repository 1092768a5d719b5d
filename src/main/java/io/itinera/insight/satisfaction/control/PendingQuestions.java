package io.itinera.insight.satisfaction.control;

import io.itinera.platform.memory.Forgetful;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * For whom a question waits, as looked up every minute: pages that everybody sees all the time ask the database only for those
 * few. A question that was answered elsewhere meanwhile is found to be so then.
 */
@ApplicationScoped
public class PendingQuestions implements Forgetful {
    @Inject Surveys surveys;
    private volatile Set<UUID> people = Set.of();

    @Transactional
    public void look() {
        people = Set.copyOf(surveys.peopleWithOneWaiting());
    }

    public boolean has(UUID person) {
        return people.contains(person);
    }

    @Override
    public void forgetAll() {
        people = Set.of();
    }
}
