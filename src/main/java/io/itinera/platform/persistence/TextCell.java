package io.itinera.platform.persistence;

import java.nio.charset.StandardCharsets;

/**
 * A text as the bytes of UTF-8 that are written on, so that long files are made of a result without a String for each cell. A
 * cell of a result holds something else once the next row is read.
 */
public final class TextCell {
    private byte[] bytes;
    private int from;
    private int to;

    /** Nothing. */
    public TextCell() {
        setNull();
    }

    public TextCell(String text) {
        set(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param text may be null */
    public void set(byte[] text) {
        set(text, 0, text == null ? 0 : text.length);
    }

    /** @param end exclusive */
    public void set(byte[] text, int begin, int end) {
        bytes = text;
        from = begin;
        to = end;
    }

    public void setNull() {
        set(null, 0, 0);
    }

    public boolean isNull() {
        return bytes == null;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    /** Behind the last byte. */
    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    /** The text; null for nothing. */
    @Override
    public String toString() {
        return bytes == null ? null : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
