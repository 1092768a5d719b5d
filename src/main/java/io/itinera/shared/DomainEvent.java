package io.itinera.shared;

/** Something that happened in a feature, told in the past tense and within the transaction that made it happen. */
public interface DomainEvent {
}
