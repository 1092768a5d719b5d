package io.itinera.insight.outside.boundary;

/**
 * What is wrong with one of several reported touchpoints.
 *
 * @param index from 0
 * @param field the name in the call
 * @param code  the sentence is the message {@code report.<code>}
 * @param given what was said; null for nothing
 */
public record Fault(int index, String field, String code, String given) {
}
