package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.insight.money.boundary.MoneyReport;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Remembers whole answers for some minutes: drawing lots costs more than reading, and is done once however many ask the same. */
@ApplicationScoped
public class MoneyReports implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUESTIONS = 64;

    @Inject MoneyReading reading;
    @Inject Clock clock;
    private ShortMemory<MoneyQuestion, MoneyReport> known;

    @PostConstruct
    void begin() {
        known = new ShortMemory<>(clock, LONGEST, QUESTIONS);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    public MoneyReport read(MoneyQuestion question) {
        return known.getOnce(question, reading::read);
    }
}
