package io.itinera.insight.sheet.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do. Every row is in exactly one of the three.
 *
 * @param rows    of the file
 * @param fresh   those that would be taken
 * @param before  those that were imported before
 * @param refused those that cannot be taken
 * @param reasons why, the most frequent first
 * @param first   the first faults, in the order of the file
 */
public record SheetTrial(int rows, int fresh, int before, int refused, List<Reason> reasons, List<RowFault> first) implements Serializable {
    /** How many rows have the same fault in the same column. */
    public record Reason(String column, String code, String given, String wanted, int rows) implements Serializable {
    }
}
