package io.itinera.platform.sheet;

import java.util.function.Predicate;

/**
 * How much is taken from a file, and how it is known that it begins with data instead of names.
 *
 * @param megabytes that the file may have
 * @param rows      that it may have beside the names of its columns
 * @param data      tells of a cell of the first row that it is no name of a column
 */
public record SheetLimits(int megabytes, int rows, Predicate<String> data) {
}
