package io.itinera.platform.sheet;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file: UTF-8 or UTF-16 where it says so or is so, the letters of Windows otherwise. */
final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A workbook is a packed folder, an old one a compound file. */
    private static final int[] PACKED = {'P', 'K', 3, 4};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};
    private static final Map<Charset, int[]> MARKS = Map.of(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF},
        StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF});
    /** A line by which a spreadsheet tells another the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?\r?\n?");
    private static final int LONGEST_SEPARATOR_LINE = 9;
    private static final int BUFFER = 8192;

    private final byte[] content;
    private final Charset letters;
    private final int mark;
    private final Matcher separatorLine;

    SheetText(byte[] content) {
        if (isPacked(content) || isCompound(content)) {
            throw new SheetUnreadable(Reason.WORKBOOK, "");
        }
        this.content = content;
        Charset marked = MARKS.entrySet().stream().filter(entry -> begins(content, entry.getValue())).map(Map.Entry::getKey).findFirst().orElse(null);
        mark = marked == null ? 0 : MARKS.get(marked).length;
        letters = marked != null ? marked : isModern() ? StandardCharsets.UTF_8 : WINDOWS;
        if (!letters.name().startsWith("UTF-16") && isBinary()) {
            throw new SheetUnreadable(Reason.BINARY, "");
        }
        separatorLine = SEPARATOR_LINE.matcher(beginning());
    }

    static boolean isPacked(byte[] content) {
        return begins(content, PACKED);
    }

    static boolean isCompound(byte[] content) {
        return begins(content, COMPOUND);
    }

    /** Neither marked nor sound UTF-8. */
    boolean isOld() {
        return letters == WINDOWS;
    }

    /** As the file says itself; 0 when it does not. */
    char separator() {
        return separatorLine.lookingAt() ? separatorLine.group(1).charAt(0) : 0;
    }

    /** Lines before what {@link #open} gives. */
    int linesPassed() {
        return separatorLine.lookingAt() ? 1 : 0;
    }

    Reader open() {
        try {
            Reader reader = plain();
            if (separatorLine.lookingAt()) {
                reader.skip(separatorLine.end());
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader plain() {
        return new InputStreamReader(new ByteArrayInputStream(content, mark, content.length - mark), letters);
    }

    private String beginning() {
        try {
            char[] first = new char[LONGEST_SEPARATOR_LINE];
            int read = plain().read(first);
            return read < 0 ? "" : new String(first, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isModern() {
        Reader reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT));
        char[] buffer = new char[BUFFER];
        try {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBinary() {
        for (byte octet : content) {
            if (octet == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, int[] with) {
        for (int i = 0; i < with.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
