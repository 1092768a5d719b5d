package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Gathers the bytes of a log and hands them on in large pieces. */
final class LogOutput {
    private final OutputStream network;
    private final byte[] buffer = new byte[Exports.BUFFER];
    private int used;

    LogOutput(OutputStream network) {
        this.network = network;
    }

    /** As all constant parts of a form are kept. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void put(int octet) {
        if (used == buffer.length) {
            handOn();
        }
        buffer[used++] = (byte) octet;
    }

    void put(byte[] text) {
        put(text, 0, text.length);
    }

    /** As it is; nothing of a cell that is null. */
    void put(TextCell cell) {
        put(cell.bytes(), cell.from(), cell.to());
    }

    void put(byte[] text, int from, int to) {
        int next = from;
        while (to - next > buffer.length - used) {
            int piece = buffer.length - used;
            System.arraycopy(text, next, buffer, used, piece);
            used += piece;
            next += piece;
            handOn();
        }
        if (next < to) {
            System.arraycopy(text, next, buffer, used, to - next);
            used += to - next;
        }
    }

    private void handOn() {
        try {
            network.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    void flush() {
        handOn();
        try {
            network.flush();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }
}
