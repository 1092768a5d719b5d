package io.itinera.platform.web.upload;

import io.itinera.shared.UploadTooLarge;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files as browsers send it (RFC 7578), read once from its first byte to its last: the fields are kept, of each file as
 * much as any page takes. Of one that is larger remains what it is called and how large it is.
 */
final class MultipartForm implements AutoCloseable {
    /** Of all fields and names together. */
    static final int MOST_KEPT = 1 << 20;
    private static final String QUOTED_OR_NOT = "=(?:\"([^\"]*)\"|([^\\s;\"]+))";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"\\r\\n]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[;\\s]name" + QUOTED_OR_NOT, Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile("[;\\s]filename" + QUOTED_OR_NOT, Pattern.CASE_INSENSITIVE);
    private static final String LINE_END = "\r\n";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<SentFile> files = new ArrayList<>();
    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[64 << 10];
    private int at;
    private int end;
    private long left;
    private int kept;

    private MultipartForm(InputStream in, String boundary, long most) {
        this.in = in;
        this.left = most;
        delimiter = (LINE_END + "--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param most how many bytes are listened to
     * @throws EOFException      for a form that is broken off
     * @throws ProtocolException for what is no such form, or has more in its fields than anybody types
     * @throws UploadTooLarge    for more than {@code most}
     */
    static MultipartForm read(String contentType, InputStream body, long most) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new ProtocolException("no boundary");
        }
        MultipartForm form = new MultipartForm(body, either(boundary), most);
        try {
            form.upToDelimiter(OutputStream.nullOutputStream(), LINE_END.length());
            while (form.isFollowed()) {
                form.part();
            }
            return form;
        } catch (IOException | RuntimeException e) {
            form.close();
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

    private static String either(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private void part() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
        }
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new ProtocolException("a part without a name");
        }
        Matcher fileName = FILE_NAME.matcher(head);
        if (fileName.find()) {
            SentFile file = new SentFile(either(name), either(fileName));
            files.add(file);
            try (OutputStream content = file.fill()) {
                upToDelimiter(content, 0);
            }
        } else {
            Bounded value = new Bounded();
            upToDelimiter(value, 0);
            fields.computeIfAbsent(either(name), unused -> new ArrayList<>()).add(value.text.toString(StandardCharsets.UTF_8));
        }
    }

    private String line() throws IOException {
        Bounded line = new Bounded();
        upToReturn(line);
        octet();
        if (octet() != '\n') {
            throw new ProtocolException("a line without its end");
        }
        return line.text.toString(StandardCharsets.UTF_8);
    }

    /** Behind a delimiter: whether another part comes. */
    private boolean isFollowed() throws IOException {
        int first = octet();
        int second = octet();
        if (first == '\r' && second == '\n') {
            return true;
        }
        if (first == '-' && second == '-') {
            return false;
        }
        throw new ProtocolException("no end of a delimiter");
    }

    /**
     * A return stands nowhere in a delimiter but at its beginning, so one that breaks off begins anew there at the earliest.
     *
     * @param matched how much of it is taken as read
     */
    private void upToDelimiter(OutputStream sink, int matched) throws IOException {
        int found = matched;
        while (found < delimiter.length) {
            if (found == 0) {
                upToReturn(sink);
            }
            int octet = octet();
            if (octet == delimiter[found]) {
                found++;
            } else {
                sink.write(delimiter, 0, found);
                found = octet == '\r' ? 1 : 0;
                if (found == 0) {
                    sink.write(octet);
                }
            }
        }
    }

    private void upToReturn(OutputStream sink) throws IOException {
        do {
            fill();
            int from = at;
            while (at < end && buffer[at] != '\r') {
                at++;
            }
            sink.write(buffer, from, at - from);
        } while (at == end);
    }

    private int octet() throws IOException {
        fill();
        return buffer[at++];
    }

    private void fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
            left -= end;
            if (end == 0) {
                throw new EOFException("broken off");
            }
            if (left < 0) {
                throw new UploadTooLarge(SentFile.MOST_MEGABYTES);
            }
        }
    }

    /** What is kept, as long as all of it together is no more than anybody types. */
    private final class Bounded extends OutputStream {
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            kept += length;
            if (kept > MOST_KEPT) {
                throw new ProtocolException("too much in the fields");
            }
            text.write(octets, offset, length);
        }
    }
}
