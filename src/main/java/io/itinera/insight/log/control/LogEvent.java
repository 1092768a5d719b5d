package io.itinera.insight.log.control;

import static io.itinera.insight.log.control.LogColumn.ACCOUNT;
import static io.itinera.insight.log.control.LogColumn.OCCURRED_AT;
import static io.itinera.insight.log.control.LogColumn.PERSON;
import static io.itinera.insight.log.control.LogColumn.STAGE;
import static io.itinera.insight.log.control.LogColumn.TYPE;

import io.itinera.platform.persistence.TextCell;

/** One event of a log as the bytes in which it leaves. It is another one once the next row is read. */
final class LogEvent {
    private static final LogColumn[] COLUMNS = LogColumn.values();
    private static final int MOMENT_LENGTH = 32;
    private static final int SECONDS_LENGTH = "2026-01-31T12:00:00".length();
    private static final int GROUP = 3;

    private final TextCell[] cells = new TextCell[COLUMNS.length];
    private final Dictionary stages;
    private final Dictionary people;
    private final Dictionary codes;
    private final LogObjects objects;
    private final byte[] moment = new byte[MOMENT_LENGTH];
    private final TextCell occurredAt = new TextCell();
    private final TextCell stage = new TextCell();
    private final TextCell person = new TextCell();
    private final TextCell account = new TextCell();

    /**
     * @param stages in which the types stand today
     * @param people the names under which they may leave
     * @param codes  of hospitals by their ids
     */
    LogEvent(Dictionary stages, Dictionary people, Dictionary codes, LogObjects objects) {
        this.stages = stages;
        this.people = people;
        this.codes = codes;
        this.objects = objects;
    }

    /** @param row the columns of {@link LogSql#COLUMNS} */
    void read(TextCell[] row) {
        int next = 0;
        for (LogColumn column : COLUMNS) {
            if (column != STAGE) {
                cells[column.ordinal()] = row[next++];
            }
        }
        objects.read(row[next]);
        moment(cell(OCCURRED_AT));
        replace(OCCURRED_AT, occurredAt);
        meant(stage, stages, cell(TYPE));
        replace(STAGE, stage);
        meant(person, people, cell(PERSON));
        replace(PERSON, person);
        meant(account, codes, cell(ACCOUNT));
        replace(ACCOUNT, account);
    }

    private void replace(LogColumn column, TextCell by) {
        cells[column.ordinal()] = by;
    }

    private static void meant(TextCell cell, Dictionary dictionary, TextCell known) {
        cell.set(known.isNull() ? null : dictionary.of(known));
    }

    /** From {@code 2026-01-31 12:00:00.12+00} as databases tell it to {@code 2026-01-31T12:00:00.120Z}, as ISO 8601 and Java write it. */
    private void moment(TextCell told) {
        byte[] bytes = told.bytes();
        System.arraycopy(bytes, told.from(), moment, 0, SECONDS_LENGTH);
        moment[SECONDS_LENGTH - "T12:00:00".length()] = 'T';
        int end = SECONDS_LENGTH;
        for (int i = told.from() + end; i < told.to() && (bytes[i] == '.' || bytes[i] >= '0' && bytes[i] <= '9'); i++) {
            moment[end++] = bytes[i];
        }
        while (end > SECONDS_LENGTH && (end - SECONDS_LENGTH - 1) % GROUP != 0) {
            moment[end++] = '0';
        }
        moment[end++] = 'Z';
        occurredAt.set(moment, 0, end);
    }

    /** Null in it where there is nothing. */
    TextCell cell(LogColumn column) {
        return cells[column.ordinal()];
    }

    /** What it concerned, the subjects first. */
    LogObjects objects() {
        return objects;
    }
}
