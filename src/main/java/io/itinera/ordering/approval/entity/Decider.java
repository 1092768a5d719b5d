package io.itinera.ordering.approval.entity;

import io.itinera.shared.Persona;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Whom a rule names: everybody of a role, or one person. */
@Embeddable
public class Decider {
    @Enumerated(EnumType.STRING)
    private Persona persona;
    @Column(name = "person_id")
    private Long personId;

    protected Decider() {
    }

    private Decider(Persona persona, Long personId) {
        this.persona = persona;
        this.personId = personId;
    }

    public static Decider anyOf(Persona persona) {
        return new Decider(persona, null);
    }

    public static Decider person(long id) {
        return new Decider(null, id);
    }

    public boolean names(long person, Persona whoseRole) {
        return personId == null ? persona == whoseRole : personId == person;
    }

    /** Null where one person is named. */
    public Persona persona() {
        return persona;
    }

    /** Null where a role is named. */
    public Long personId() {
        return personId;
    }

    /** The name of the role, or the person's number. */
    public String code() {
        return personId == null ? persona.name() : personId.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decider decider && persona == decider.persona && Objects.equals(personId, decider.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(persona, personId);
    }
}
