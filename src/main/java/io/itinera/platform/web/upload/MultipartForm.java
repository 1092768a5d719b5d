package io.itinera.platform.web.upload;

import io.itinera.shared.UploadTooLarge;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A form with files as browsers send it (RFC 7578), read once from its first byte to its last: the fields are kept, of each file as
 * much as any page takes. Of one that is larger remains what it is called and how large it is.
 */
final class MultipartForm implements AutoCloseable {
    /** Of all fields together. */
    static final int MOST_KEPT = 1 << 20;
    /** Each costs memory, and a file its place on the disk, even with nothing in it. */
    static final int MOST_PARTS = 1_000;
    static final int LONGEST_HEAD = 8 << 10;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<SentFile> files = new ArrayList<>();
    private int kept;

    /**
     * @param most how many bytes are listened to
     * @throws FileUploadException for what is no such form, or has more in its fields than anybody types
     * @throws IOException         for a form that is broken off
     * @throws UploadTooLarge      for more than {@code most}
     */
    static MultipartForm read(String contentType, InputStream body, long most) throws IOException {
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null) {
            throw new FileUploadException("no boundary");
        }
        MultipartForm form = new MultipartForm();
        try {
            form.read(MultipartInput.builder().setInputStream(listening(body, most)).setBufferSize(64 << 10)
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1)).setPartHeaderSizeMax(LONGEST_HEAD).get());
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
            if (e instanceof FileUploadException && e.getCause() instanceof IOException brokenOff) {
                throw brokenOff;
            }
            throw e;
        }
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    List<SentFile> files() {
        return files;
    }

    /** Forgets the files. */
    @Override
    public void close() {
        files.forEach(SentFile::delete);
    }

    /** The first delimiter is one as any other if a line ends before it. */
    private static InputStream listening(InputStream body, long most) throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(LINE_END), BoundedInputStream.builder().setInputStream(body).setMaxCount(most)
            .setOnMaxCount((limit, count) -> {
                throw new UploadTooLarge(SentFile.MOST_MEGABYTES);
            }).setAfterRead(read -> {
                if (read == IOUtils.EOF) {
                    throw new EOFException("broken off");
                }
            }).get());
    }

    private void read(MultipartInput input) throws IOException {
        input.setHeaderCharset(StandardCharsets.UTF_8);
        input.discardBodyData();
        for (int parts = 0; input.readBoundary(); parts++) {
            if (parts == MOST_PARTS) {
                throw new FileUploadException("too many parts");
            }
            part(input);
        }
    }

    private void part(MultipartInput input) throws IOException {
        Map<String, String> disposition = parameters(input.readHeaders().lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")).findFirst().orElse(""));
        String name = disposition.get("name");
        if (name == null) {
            throw new FileUploadException("a part without a name");
        }
        if (disposition.containsKey("filename")) {
            SentFile file = new SentFile(name, Objects.requireNonNullElse(disposition.get("filename"), ""));
            files.add(file);
            try (OutputStream content = file.fill()) {
                input.newInputStream().transferTo(content);
            }
        } else {
            byte[] value = input.newInputStream().readNBytes(MOST_KEPT - kept + 1);
            kept += value.length;
            if (kept > MOST_KEPT) {
                throw new FileUploadException("too much in the fields");
            }
            fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(new String(value, StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> parameters(String header) throws FileUploadException {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        try {
            return parser.parse(header, ';');
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // what it does at names that say they are encoded and are not
            throw new FileUploadException("no parameters", e);
        }
    }
}
