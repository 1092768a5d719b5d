package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What is written for a text of the log, found by its bytes: only a text that was not met before is made a String of. For one thread. */
final class Dictionary {
    private static final int SMALL = 64;
    private static final int HASH = 31;

    private final UnaryOperator<String> meaning;
    private byte[][] texts = new byte[SMALL][];
    private byte[][] meanings = new byte[SMALL][];
    private int size;

    /** @param meaning may be null for a text that means nothing */
    Dictionary(UnaryOperator<String> meaning) {
        this.meaning = meaning;
    }

    /** What the text means, null for nothing; not to be changed. */
    byte[] of(TextCell text) {
        int place = place(text.bytes(), text.from(), text.to());
        if (texts[place] == null) {
            place = learn(text, place);
        }
        return meanings[place];
    }

    private int learn(TextCell text, int free) {
        String means = meaning.apply(text.toString());
        int place = free;
        if (2 * (size + 1) > texts.length) {
            grow();
            place = place(text.bytes(), text.from(), text.to());
        }
        texts[place] = Arrays.copyOfRange(text.bytes(), text.from(), text.to());
        meanings[place] = means == null ? null : LogOutput.bytes(means);
        size++;
        return place;
    }

    private void grow() {
        byte[][] known = texts;
        byte[][] meant = meanings;
        texts = new byte[2 * known.length][];
        meanings = new byte[2 * known.length][];
        for (int i = 0; i < known.length; i++) {
            if (known[i] != null) {
                int place = place(known[i], 0, known[i].length);
                texts[place] = known[i];
                meanings[place] = meant[i];
            }
        }
    }

    /** Where the text stands, or the free place where it would. */
    private int place(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 16) & texts.length - 1;
        while (texts[place] != null && !isSame(texts[place], bytes, from, to)) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    private static boolean isSame(byte[] known, byte[] bytes, int from, int to) {
        return known.length == to - from && Arrays.equals(known, 0, known.length, bytes, from, to);
    }
}
