package io.itinera.ordering.quick.web;

import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.boundary.QuickEntry;
import io.itinera.ordering.quick.boundary.QuickLine;
import io.itinera.ordering.quick.boundary.TellRefusedRows;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a quick order, those of the page before the person, and the empty ones under them. */
class QuickGrid implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    /** They come into sight one after the other as they are filled. */
    private static final int BLANKS = 10;

    private final List<QuickDraft> rows = new ArrayList<>();
    /** Those that the filter lets through. A row that was mended stays until the filter is chosen anew. */
    private List<QuickDraft> chosen = new ArrayList<>();
    private final List<QuickDraft> blanks = new ArrayList<>();
    private boolean onlyWanting;
    private int page = 1;

    QuickGrid() {
        choose(false);
    }

    List<QuickEntry> entries() {
        return rows.stream().map(QuickDraft::entry).toList();
    }

    /** All rows with where they came from. */
    List<TellRefusedRows.Row> told() {
        return rows.stream().map(row -> new TellRefusedRows.Row(row.entry(), row.getPastedLine(), row.getText())).toList();
    }

    /** The rows of the page, and below the last one the empty ones. */
    List<QuickDraft> shown() {
        List<QuickDraft> shown = new ArrayList<>(chosen.subList((page - 1) * SIZE, Math.min(chosen.size(), page * SIZE)));
        if (page == pages() && !onlyWanting) {
            shown.addAll(blanks);
        }
        return shown;
    }

    void add(List<PastedLine> lines) {
        lines.stream().map(QuickDraft::new).forEach(rows::add);
    }

    /** What was typed into an empty row is a row, and one that was emptied is none. */
    void gather() {
        rows.stream().filter(QuickDraft::isBlank).forEach(QuickDraft::isOutOfSight);
        rows.removeIf(QuickDraft::isBlank);
        shown().stream().filter(row -> !row.isBlank() && !rows.contains(row)).forEach(rows::add);
    }

    /** Whether somebody writes into the last empty row. */
    boolean isFull() {
        return !blanks.get(BLANKS - 1).isBlank();
    }

    /** @param lines one for each row */
    void are(List<QuickLine> lines) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).is(lines.get(i));
        }
    }

    /** Forgets what is known of rows that are not before the person. */
    void forgetTheRest() {
        List<QuickDraft> shown = shown();
        rows.stream().filter(row -> !shown.contains(row)).forEach(QuickDraft::isOutOfSight);
    }

    /** Shows all rows, or those that cannot be taken. */
    void choose(boolean wantingOnly) {
        onlyWanting = wantingOnly;
        chosen = new ArrayList<>(rows.stream().filter(row -> !wantingOnly || !row.isTaken()).toList());
        page = 1;
        layOutBlanks();
    }

    /** The rows typed last become rows like all others, with empty ones below. */
    void settle() {
        if (!onlyWanting) {
            chosen = new ArrayList<>(rows);
        }
        layOutBlanks();
        turn(page);
    }

    void turn(int to) {
        page = Math.min(Math.max(1, to), pages());
    }

    private void layOutBlanks() {
        blanks.clear();
        for (int i = 0; i < BLANKS; i++) {
            blanks.add(new QuickDraft());
        }
    }

    void remove(QuickDraft row) {
        rows.remove(row);
        chosen.remove(row);
        settle();
    }

    void clear() {
        rows.clear();
        choose(false);
    }

    /** Takes out what is in the cart now. @param put one for each row */
    void leave(List<Boolean> put) {
        for (int i = put.size() - 1; i >= 0; i--) {
            if (put.get(i)) {
                rows.remove(i);
            }
        }
        choose(false);
    }

    boolean isOnlyWanting() {
        return onlyWanting;
    }

    int size() {
        return rows.size();
    }

    int taken() {
        return (int) rows.stream().filter(QuickDraft::isTaken).count();
    }

    BigDecimal amount() {
        return rows.stream().map(QuickDraft::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many rows the filter lets through. */
    int chosen() {
        return chosen.size();
    }

    int page() {
        return page;
    }

    int firstShown() {
        return (page - 1) * SIZE + 1;
    }

    int lastShown() {
        return Math.min(chosen.size(), page * SIZE);
    }

    int pages() {
        return Math.max(1, (chosen.size() + SIZE - 1) / SIZE);
    }
}
