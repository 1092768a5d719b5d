package io.itinera.ordering.quick.boundary;

import java.io.Serializable;

/**
 * Which columns of a file hold what, by their names.
 *
 * @param number   null while nobody said so
 * @param quantity null where there is none
 * @param unit     null where there is none, or it stands beside the quantity
 */
public record OrderColumns(String number, String quantity, String unit) implements Serializable {
}
