package io.itinera.platform.web.upload;

import io.itinera.shared.UploadTooLarge;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A file that somebody sent, on the disk until its request is answered. One that is larger than any page takes is thrown away while it
 * arrives; whoever reads it meets the refusal, where it is recorded as any other.
 */
final class SentFile implements Part {
    static final int MOST_MEGABYTES = 20;

    private final String name;
    private final String submittedFileName;
    private Path kept;
    private long size;

    SentFile(String name, String submittedFileName) {
        this.name = name;
        this.submittedFileName = submittedFileName;
    }

    /** Takes what arrives. A disk that takes no more is a failure of ours, not of whoever sends. */
    OutputStream fill() {
        try {
            kept = Files.createTempFile("itinera-upload", null);
            return new Filling(Files.newOutputStream(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Filling extends OutputStream {
        private final OutputStream disk;

        Filling(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            size += length;
            if (size > (long) MOST_MEGABYTES << 20) {
                delete();
                return;
            }
            try {
                disk.write(octets, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return kept != null ? Files.newInputStream(kept) : new InputStream() {
            @Override
            public int read() {
                throw new UploadTooLarge(MOST_MEGABYTES);
            }
        };
    }

    @Override
    public void delete() {
        if (kept != null) {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            kept = null;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return submittedFileName;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public void write(String fileName) throws IOException {
        try (InputStream content = getInputStream()) {
            Files.copy(content, Path.of(fileName));
        }
    }

    /** Nothing is decided by what a browser says of a file. */
    @Override
    public String getContentType() {
        return null;
    }

    @Override
    public String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
