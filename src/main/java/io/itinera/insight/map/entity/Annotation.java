package io.itinera.insight.map.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Something that happened on a day, written down beside the journey map by an analyst, corrected or taken away by any. */
@Entity
@Table(schema = "insight", name = "annotation")
public class Annotation {
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.annotation_seq")
    @SequenceGenerator(name = "insight.annotation_seq", sequenceName = "insight.annotation_seq", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private AnnotationKind kind;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    private String words;
    private String segment;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private int version;

    protected Annotation() {
    }

    /** @param segment null for all hospitals */
    public Annotation(AnnotationKind kind, LocalDate happenedOn, String words, String segment) {
        write(kind, happenedOn, words, segment);
    }

    /** Says it anew. */
    public void write(AnnotationKind newKind, LocalDate day, String newWords, String newSegment) {
        kind = newKind;
        happenedOn = day;
        String said = newWords.replaceAll("\\p{Cntrl}", " ").strip();
        words = said.substring(0, Math.min(LONGEST, said.length()));
        segment = newSegment == null || newSegment.isBlank() ? null : newSegment;
    }

    public void writtenBy(Long person, Instant at) {
        personId = person;
        writtenAt = at;
    }

    public boolean isAt(int known) {
        return version == known;
    }
}
