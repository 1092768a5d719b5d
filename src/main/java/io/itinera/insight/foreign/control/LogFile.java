package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.insight.log.boundary.LogFormat;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Finds out what a file is, by its content and not by its name, and has it read. */
final class LogFile {
    private static final int FIRST_OF_GZIP = 0x1F8B;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    /** Blank lines before the content. */
    private static final int MOST_BLANKS = 1024;

    private LogFile() {
    }

    /** @throws LogFileUnreadable with the line and what is wrong there */
    static LogFormat read(InputStream file, ForeignRows rows) {
        try {
            BoundedStream content = new BoundedStream(unpacked(new BufferedInputStream(file)));
            BufferedInputStream in = new BufferedInputStream(content);
            return switch (firstLetter(in)) {
                case '{' -> new OcelJsonFile(in, content, rows).read();
                case '<' -> new XmlLog(new XmlFile(in, content), rows).read();
                default -> throw new LogFileUnreadable(Reason.FORMAT, 0, "");
            };
        } catch (LogFileUnreadable unreadable) {
            throw unreadable.at(rows.line());
        } catch (EOFException | ZipException broken) {
            throw new LogFileUnreadable(Reason.CUT_OFF, 0, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(BufferedInputStream file) throws IOException {
        file.mark(2);
        boolean isPacked = (file.read() << 8 | file.read()) == FIRST_OF_GZIP;
        file.reset();
        return isPacked ? new GZIPInputStream(file) : file;
    }

    /** A mark of the byte order is passed over, the blanks before the letter as well; the letter is still to be read. */
    private static int firstLetter(BufferedInputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        for (int octet : BYTE_ORDER_MARK) {
            if (in.read() != octet) {
                in.reset();
                break;
            }
        }
        for (int blanks = 0; blanks < MOST_BLANKS; blanks++) {
            in.mark(1);
            int letter = in.read();
            if (letter < 0 || !Character.isWhitespace(letter)) {
                in.reset();
                return letter;
            }
        }
        return -1;
    }
}
