package io.itinera.journey.boundary;

import io.itinera.shared.NoSuchRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every term with all its versions, so that whoever tells of a day can use the words and the order of that day. */
public record Vocabulary(List<Term> terms) {

    /** @throws NoSuchRecord when there is no such term */
    public Term term(TermKind kind, String code) {
        return find(kind, code).orElseThrow(NoSuchRecord::new);
    }

    public Optional<Term> find(TermKind kind, String code) {
        return of(kind).filter(term -> term.fixed().code().equals(code)).findFirst();
    }

    /** The terms of a kind, as the portal came with them. */
    public Stream<Term> of(TermKind kind) {
        return terms.stream().filter(term -> term.fixed().kind() == kind).sorted(Comparator.comparing(term -> term.fixed().number()));
    }

    /** The stages in the order of that day. */
    public List<StageRow> stages(LocalDate day) {
        return placed(TermKind.STAGE, day).map(stage -> new StageRow(stage.fixed().code(), stage.fixed().phase(), stage.designOn(day).names())).toList();
    }

    /** Every type there is, in the order of the journey; those that were retired are among them and stand in no stage. */
    public List<TouchpointTypeRow> types(LocalDate day) {
        return of(TermKind.TOUCHPOINT).map(type -> {
            Design design = type.designOn(day);
            Term.Fixed fixed = type.fixed();
            return new TouchpointTypeRow(fixed.code(), design.retired() ? null : design.stage(), fixed.outside(), design.names(), fixed.channel(),
                fixed.initiator());
        }).toList();
    }

    /** The terms of a kind in the order of that day; of two at the same place the one that stood first when the portal came. */
    public Stream<Term> placed(TermKind kind, LocalDate day) {
        return of(kind).sorted(Comparator.comparing(term -> term.designOn(day).place()));
    }
}
