package io.itinera.platform.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import io.itinera.shared.UploadTooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms with files, as browsers send them and as nobody should. */
class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk";
    private static final String LINE = "------WebKitFormBoundary7MA4YWxk";
    private static final long MOST = 256L << 20;
    private static final int CASES = 500;

    @Test
    @DisplayName("ORD-13.3 fields and files arrive as they were sent, whatever looks like the end of a part within them")
    void readsWhatWasSent() throws IOException {
        Random random = new Random(20261129);
        for (int i = 0; i < CASES; i++) {
            byte[] file = trickyBytes(random);
            String field = "é€" + random.nextInt() + (random.nextBoolean() ? "\r\n--" : "\r");
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(text(random.nextBoolean() ? "" : "before\r\n"));
            body.writeBytes(part("form-data; name=\"file:upload\"; filename=\"name=x; ñ.csv\"\r\nContent-Type: text/csv"));
            body.writeBytes(file);
            body.writeBytes(text("\r\n" + LINE + "\r\nContent-Disposition: form-data; name=\"jakarta.faces.ViewState\"\r\n\r\n" + field + "\r\n" + LINE + "--\r\n"));
            try (MultipartForm form = MultipartForm.read(TYPE, slowly(body.toByteArray(), random), MOST)) {
                assertThat(form.fields()).containsExactly(entry("jakarta.faces.ViewState", List.of(field)));
                SentFile sent = form.files().get(0);
                assertThat(List.of(sent.getName(), sent.getSubmittedFileName(), sent.getSize())).containsExactly("file:upload", "name=x; ñ.csv", (long) file.length);
                try (InputStream content = sent.getInputStream()) {
                    assertThat(content.readAllBytes()).isEqualTo(file);
                }
            }
        }
    }

    @Test
    @DisplayName("ORD-13.3 of a file of 100 MB nothing is kept, neither in memory nor on the disk, and the fields behind it are found")
    void throwsAwayWhatIsTooLarge() throws IOException {
        List<Path> before = onDisk();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        InputStream body = form(100L << 20);
        try (MultipartForm form = MultipartForm.read(TYPE, body, MOST)) {
            assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(1 << 20);
            assertThat(form.fields()).containsEntry("state", List.of("7"));
            SentFile file = form.files().get(0);
            assertThat(file.getSize()).isEqualTo(100L << 20);
            assertThat(onDisk()).isEqualTo(before);
            try (InputStream content = file.getInputStream()) {
                assertThatThrownBy(content::read).isInstanceOf(UploadTooLarge.class);
            }
        }
    }

    @Test
    @DisplayName("ORD-13.3 the largest file that is taken is kept until its request is answered")
    void keepsTheLargest() throws IOException {
        List<Path> before = onDisk();
        long most = (long) SentFile.MOST_MEGABYTES << 20;
        try (MultipartForm form = MultipartForm.read(TYPE, form(most), MOST); InputStream content = form.files().get(0).getInputStream()) {
            assertThat(content.transferTo(ByteArrayOutputStream.nullOutputStream())).isEqualTo(most);
        }
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    @DisplayName("ORD-13.3 what never ends is not listened to for ever")
    void stopsListening() {
        assertThatThrownBy(() -> MultipartForm.read(TYPE, form(Long.MAX_VALUE >> 1), 30L << 20)).isInstanceOf(UploadTooLarge.class);
    }

    @Test
    @DisplayName("ORD-13.3 a form that is broken off at any place is told from a whole one, and leaves nothing on the disk")
    void noticesWhatIsBrokenOff() throws IOException {
        List<Path> before = onDisk();
        byte[] whole = form(50).readAllBytes();
        for (int length = 0; length < whole.length - 2; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> MultipartForm.read(TYPE, new ByteArrayInputStream(part), MOST)).isInstanceOf(EOFException.class);
        }
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    @DisplayName("ORD-13.3 what is no form is refused: no boundary, no names, lines without end, more in the fields than anybody types")
    void refusesWhatIsNoForm() {
        String name = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";
        String tooMuch = LINE + "\r\n" + name + "x".repeat(MultipartForm.MOST_KEPT + 1) + "\r\n" + LINE + "--\r\n";
        String notEncoded = LINE + "\r\nContent-Disposition: form-data; name=a; filename=\"=?utf-8?B?xxxxx?=\"\r\n\r\n\r\n" + LINE + "--\r\n";
        String endlessLine = LINE + "\r\n" + "x".repeat(MultipartForm.LONGEST_HEAD + 1);
        for (String body : List.of(tooMuch, endlessLine, notEncoded, LINE + "xx", LINE + "\r\nX: y\r\n\r\nz\r\n" + LINE + "--\r\n", LINE + "\r\nX: y\rz\r\n\r\n")) {
            assertThatThrownBy(() -> read(body)).isInstanceOf(FileUploadException.class);
        }
        assertThatThrownBy(() -> MultipartForm.read("multipart/form-data", new ByteArrayInputStream(text(tooMuch)), MOST)).isInstanceOf(FileUploadException.class);
    }

    @Test
    @DisplayName("ORD-13.3 of a million parts with nothing in them no more are kept than any page has, and no file of them stays on the disk")
    void countsParts() throws IOException {
        List<Path> before = onDisk();
        String field = LINE + "\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n";
        String file = LINE + "\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n\r\n";
        assertThat(read(field.repeat(MultipartForm.MOST_PARTS) + LINE + "--").fields().get("a")).hasSize(MultipartForm.MOST_PARTS);
        for (String part : List.of(field, file)) {
            InputStream endless = new SequenceInputStream(Collections.enumeration(
                Stream.generate(() -> new ByteArrayInputStream(text(part.repeat(1_000)))).limit(1_000).toList()));
            assertThatThrownBy(() -> MultipartForm.read(TYPE, endless, MOST)).isInstanceOf(FileUploadException.class).hasMessage("too many parts");
        }
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    @DisplayName("ORD-13.3 names are read as browsers write them: in quotes or not, encoded or not, and none where no file was chosen")
    void readsNames() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("filename=\"\"", "");
        names.put("filename=list.csv", "list.csv");
        names.put("filename=\"a; name=b; boundary=c.csv\"", "a; name=b; boundary=c.csv");
        names.put("filename=\"5%22 tube.csv\"", "5%22 tube.csv");
        names.put("filename=\"ends with\\\"", "ends with\\");
        names.put("FileName*=UTF-8''%C3%B1and%C3%BA.csv", "ñandú.csv");
        for (Map.Entry<String, String> name : names.entrySet()) {
            String part = LINE + "\r\nContent-Type: x; name=z\r\ncontent-disposition: form-data; name=\"f:u\"; " + name.getKey() + "\r\n\r\n7\r\n" + LINE + "--";
            try (MultipartForm form = read(part)) {
                assertThat(form.files()).as(name.getKey()).extracting(SentFile::getName, SentFile::getSubmittedFileName).containsExactly(tuple("f:u", name.getValue()));
            }
        }
    }

    @Test
    @DisplayName("ORD-13.3 whatever stands in the head of a part, it is read or refused")
    void readsOrRefusesHeads() throws IOException {
        List<Path> before = onDisk();
        List<String> bits = List.of("=", "\"", ";", "\\", "'", "%", "%C3", "%é1", "UTF-8''", "no-such''", "=?utf-8?B?xxxxx?=", "=?a/b?Q?x?=", "x", "\r\n", "name");
        Random random = new Random(20261130);
        int refused = 0;
        for (int i = 0; i < 4 * CASES; i++) {
            String value = random.ints(random.nextInt(8), 0, bits.size()).mapToObj(bits::get).collect(Collectors.joining());
            String head = random.nextBoolean() ? "filename*=UTF-8''" + value : "filename=" + value;
            try {
                read(LINE + "\r\nContent-Disposition: form-data; name=a; " + head + "\r\n\r\n7\r\n" + LINE + "--").close();
            } catch (FileUploadException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
        assertThat(onDisk()).isEqualTo(before);
    }

    private static MultipartForm read(String body) throws IOException {
        return MultipartForm.read(TYPE, new ByteArrayInputStream(text(body)), MOST);
    }

    private static byte[] trickyBytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(12); i > 0; i--) {
            int length = random.nextInt(LINE.length() + 2);
            bytes.writeBytes(text(("\r\n" + LINE).substring(0, length)));
            bytes.writeBytes(text(List.of("\r", "\n", "\r\n", "x", "--", "\r\r\n", "é").get(random.nextInt(7))));
        }
        return bytes.toByteArray();
    }

    /** In pieces as small as a network may make them. */
    private static InputStream slowly(byte[] body, Random random) {
        return new ByteArrayInputStream(body) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(40)));
            }
        };
    }

    /** A file of so many bytes and a field behind it. */
    private static InputStream form(long size) {
        InputStream file = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int read = (int) Math.min(length, left);
                left -= read;
                Arrays.fill(buffer, offset, offset + read, (byte) 'x');
                return read == 0 ? -1 : read;
            }
        };
        InputStream head = new ByteArrayInputStream(part("form-data; name=\"file\"; filename=\"a.csv\""));
        InputStream tail = new ByteArrayInputStream(text("\r\n" + LINE + "\r\nContent-Disposition: form-data; name=state\r\n\r\n7\r\n" + LINE + "--"));
        return new SequenceInputStream(Collections.enumeration(List.of(head, file, tail)));
    }

    private static byte[] part(String disposition) {
        return text(LINE + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> onDisk() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new ArrayList<>(files.filter(file -> file.getFileName().toString().startsWith("itinera-upload")).toList());
        }
    }
}
