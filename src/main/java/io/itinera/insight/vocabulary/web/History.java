package io.itinera.insight.vocabulary.web;

import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.TermVersion;
import io.itinera.journey.boundary.Vocabulary;
import io.itinera.platform.web.Fmt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Tells a term's versions: since when, by whom, and what each changed. */
final class History {
    private final Term term;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Fmt fmt;

    History(Term term, ReadVocabulary readVocabulary, Fmt fmt) {
        this.term = term;
        this.vocabulary = readVocabulary.all();
        this.today = readVocabulary.today();
        this.fmt = fmt;
    }

    /** The last to come into force first. */
    List<VersionLine> lines() {
        List<VersionLine> lines = new ArrayList<>();
        List<TermVersion> versions = term.versions();
        for (int n = 0; n < versions.size(); n++) {
            TermVersion version = versions.get(n);
            boolean isReplaced = n + 1 < versions.size() && Objects.equals(versions.get(n + 1).validFrom(), version.validFrom());
            lines.add(new VersionLine(version.validFrom(), isReplaced ? "REPLACED" : state(version), version.writtenAt(), version.writtenAs(),
                n == 0 ? List.of() : changes(versions.get(n - 1).design(), version)));
        }
        Collections.reverse(lines);
        return lines;
    }

    private String state(TermVersion version) {
        if (version.equals(term.on(today))) {
            return "CURRENT";
        }
        return version.validFrom() != null && version.validFrom().isAfter(today) ? "PLANNED" : "PAST";
    }

    private List<String> changes(Design before, TermVersion version) {
        return term.changes(version).stream().map(part -> fmt.text("insight.vocabulary.changed", fmt.text("insight.part." + part),
            told(part, before, version.design()), told(part, version.design(), before))).toList();
    }

    private String told(Design.Part part, Design design, Design other) {
        String told = switch (part) {
            case NAMES -> differing(design.names(), other.names());
            case TEXT -> differing(design.text(), other.text());
            case STAGE -> design.stage() == null ? null
                : vocabulary.term(TermKind.STAGE, design.stage()).designOn(today).names().in(fmt.getLocale());
            case PLACE -> String.valueOf(design.place());
            case FED_BY -> design.fedBy();
            case INDICATOR -> design.indicator() == null ? null : fmt.text("insight.indicator." + design.indicator());
            case RETIRED -> fmt.text(design.retired() ? "common.yes" : "common.no");
        };
        return told == null ? fmt.text("insight.vocabulary.nothing") : told;
    }

    /** In the reader's language, or in those that differ where it does not. */
    private String differing(Names names, Names other) {
        String own = names.in(fmt.getLocale());
        if (!Objects.equals(own, other.in(fmt.getLocale()))) {
            return own;
        }
        List<String> here = names.all().toList();
        List<String> there = other.all().toList();
        List<String> differing = new ArrayList<>();
        for (int n = 0; n < here.size(); n++) {
            if (here.get(n) != null && !Objects.equals(here.get(n), there.get(n))) {
                differing.add(here.get(n));
            }
        }
        return differing.isEmpty() ? null : String.join(" / ", differing);
    }
}
