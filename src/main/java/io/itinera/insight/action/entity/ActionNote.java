package io.itinera.insight.action.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody remarked on an action; the only thing that can be added to it once it is registered. */
@Entity
@Table(schema = "insight", name = "action_note")
public class ActionNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.action_note_seq")
    @SequenceGenerator(name = "insight.action_note_seq", sequenceName = "insight.action_note_seq", allocationSize = 50)
    private Long id;
    @Column(name = "action_id")
    private long actionId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String note;

    protected ActionNote() {
    }

    public ActionNote(long action, Long person, String note, Instant at) {
        actionId = action;
        personId = person;
        this.note = note;
        writtenAt = at;
    }

    public Long personId() {
        return personId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String note() {
        return note;
    }
}
