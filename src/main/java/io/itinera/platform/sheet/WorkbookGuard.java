package io.itinera.platform.sheet;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a packed file before anything in it is read, by the same directory by which it will be read: what it unpacks to is
 * counted, not believed.
 */
final class WorkbookGuard {
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_UNPACKED = 48L << 20;
    /** Texts that cells share are kept in memory while the rows are read. */
    private static final long MOST_TEXTS = 12L << 20;
    /** A text or a number repeated over a whole sheet packs to a hundredth. */
    private static final int MOST_TIMES = 200;
    private static final long SMALL = 4L << 20;
    private static final String BOOK = "xl/workbook.xml";
    private static final String BINARY_BOOK = "xl/workbook.bin";
    private static final String TEXTS = "sharedStrings.xml";
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int BUFFER = 8192;

    private WorkbookGuard() {
    }

    /** @throws SheetUnreadable when it is no workbook, or one that nobody could read within bounds */
    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            require(parts.size() <= MOST_PARTS, Reason.SWOLLEN);
            require(parts.stream().noneMatch(part -> part.getGeneralPurposeBit().usesEncryption()), Reason.ENCRYPTED);
            require(zip.getEntry(BINARY_BOOK) == null, Reason.OLD_WORKBOOK);
            require(zip.getEntry(BOOK) != null, Reason.OTHER_PACKAGE);
            long all = 0;
            for (ZipArchiveEntry part : parts) {
                all += unpacked(zip, part, Math.min(MOST_UNPACKED - all, part.getName().endsWith(TEXTS) ? MOST_TEXTS : MOST_UNPACKED));
                require(all <= Math.max(SMALL, content.length * (long) MOST_TIMES), Reason.SWOLLEN);
            }
        } catch (IOException broken) {
            throw new SheetUnreadable(Reason.BROKEN, "");
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        long size = 0;
        try (InputStream content = zip.getInputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                require(size <= most, Reason.SWOLLEN);
            }
        }
        return size;
    }

    /** What a compound file is: the form of before 2007, or a workbook under a password. */
    static Reason ofCompound(byte[] content) {
        for (int i = 0; i <= content.length - ENCRYPTED.length; i++) {
            if (Arrays.equals(content, i, i + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                return Reason.ENCRYPTED;
            }
        }
        return Reason.OLD_WORKBOOK;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new SheetUnreadable(otherwise, "");
        }
    }
}
