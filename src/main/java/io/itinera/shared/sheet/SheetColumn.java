package io.itinera.shared.sheet;

import java.io.Serializable;
import java.util.List;

/** A column of a file. @param samples the first different values in it */
public record SheetColumn(String name, List<String> samples) implements Serializable {
}
