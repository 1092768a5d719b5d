package io.itinera.platform.sheet;

import java.util.List;

/** The rows of a file, whatever kind of file it is; empty ones are none. */
interface SheetRows {
    /** Takes rows until it has enough. */
    interface Taker {
        /** @param line where the row begins, from 1 @param cells without blanks around, the last one not empty @return whether more is wanted */
        boolean take(long line, List<String> cells);
    }

    void read(Taker taker);
}
