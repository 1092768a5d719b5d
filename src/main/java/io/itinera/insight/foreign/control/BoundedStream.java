package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The content of a file, of which not more is read than the portal carries: a small file that unpacks to a huge one is
 * stopped, and so is a single event without end, because each is held in memory while it is read. Here is also seen whether a
 * packed file ends before its end; readers would take that for an end of theirs.
 */
final class BoundedStream extends FilterInputStream {
    /** Of the whole content. */
    static final long MOST = 200L << 20;
    /** Of one event, case or object; readers look ahead by less than a quarter of it. */
    static final long MOST_OF_ONE = 128L << 10;

    private long read;
    private long beginning;

    BoundedStream(InputStream in) {
        super(in);
    }

    /** Here another event, case or object begins. */
    void nextOne() {
        beginning = read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got;
        try {
            got = super.read(buffer, offset, length);
        } catch (EOFException | ZipException broken) {
            throw new LogFileUnreadable(Reason.CUT_OFF, 0, "");
        }
        read += Math.max(got, 0);
        if (read > MOST) {
            throw new LogFileUnreadable(Reason.TOO_LARGE, 0, MOST >> 20);
        }
        if (read - beginning > MOST_OF_ONE) {
            throw new LogFileUnreadable(Reason.TOO_LONG, 0, MOST_OF_ONE >> 10);
        }
        return got;
    }
}
