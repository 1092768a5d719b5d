package io.itinera.ordering.standing.boundary;

import java.time.LocalDate;

/** A run that waits for its owner. @param planned its day by the rhythm, which names it @param dueOn when the goods are wanted */
public record OpenQuestionRow(long id, String name, LocalDate planned, LocalDate dueOn, LocalDate answerBy) {
}
