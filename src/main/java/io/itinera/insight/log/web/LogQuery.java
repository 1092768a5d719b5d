package io.itinera.insight.log.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.ReadScope;
import io.itinera.insight.boundary.ScopeChoices.Hospital;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads from an address which part of the log a program wants. What it does not understand it never passes over. */
@ApplicationScoped
public class LogQuery {
    private static final Set<String> NAMES = Set.of("from", "to", "account", "case", "limit");

    /** What both databases can compare with. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    @Inject ReadScope scope;

    /** @throws Unreadable naming the first parameter that says nothing known */
    LogSelection selection(MultivaluedMap<String, String> parameters) {
        Set<String> unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(NAMES);
        if (!unknown.isEmpty()) {
            throw new Unreadable("parameter-unknown", unknown.iterator().next(), String.join(", ", new TreeSet<>(NAMES)));
        }
        Instant from = moment(parameters, "from");
        Instant to = moment(parameters, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new Unreadable("period-reversed");
        }
        return new LogSelection(from, to, accounts(parameters.get("account")), cases(parameters.getFirst("case")),
            limit(parameters.getFirst("limit")));
    }

    /** A day begins at midnight of the supplier's zone, as on the pages. */
    private static Instant moment(MultivaluedMap<String, String> parameters, String name) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant at = text.length() <= "2026-01-31".length() ? LocalDate.parse(text).atStartOfDay(Period.ZONE).toInstant()
                : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (at.isBefore(FIRST) || at.isAfter(LAST)) {
                throw new Unreadable("moment-unreadable", name, text);
            }
            return at;
        } catch (DateTimeException noMoment) {
            throw new Unreadable("moment-unreadable", name, text);
        }
    }

    /** By code, or by the number that the log keeps. */
    private Set<Long> accounts(List<String> wanted) {
        if (wanted == null || wanted.stream().allMatch(String::isBlank)) {
            return null;
        }
        List<Hospital> all = scope.choices().hospitals();
        Set<Long> ids = new HashSet<>();
        for (String text : wanted) {
            ids.add(all.stream().filter(h -> h.code().equals(text)).findFirst()
                .or(() -> all.stream().filter(h -> String.valueOf(h.id()).equals(text)).findFirst())
                .orElseThrow(() -> new Unreadable("account-unknown", text)).id());
        }
        return ids;
    }

    private static CaseKind cases(String text) {
        return text == null || text.isBlank() ? null
            : CaseKind.of(text).orElseThrow(() -> new Unreadable("case-unknown", text, List.of(CaseKind.values()).toString()));
    }

    private static Long limit(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}")) {
            throw new Unreadable("limit-unreadable", text);
        }
        return Long.valueOf(text);
    }

    /** The address says something that nobody can follow. */
    static final class Unreadable extends RuntimeException {
        private final transient Problem problem;

        Unreadable(String code, Object... arguments) {
            super(code, null, false, false);
            problem = Problem.of(400, code, arguments);
        }

        Problem problem() {
            return problem;
        }
    }
}
