package io.itinera.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the real files that others published. */
final class Sources {

    private final Path directory;

    Sources(Path directory) {
        this.directory = directory;
    }

    List<CSVRecord> devices() {
        return read("catalogue/eudamed_devices.csv.gz");
    }

    List<CSVRecord> packaging() {
        return read("catalogue/eudamed_packaging.csv.gz");
    }

    List<CSVRecord> hospitals() {
        return read("hospitals/es_hospitals_regcess_cnh.csv");
    }

    List<CSVRecord> transactions() {
        return read("transactions/uci_online_retail_2010-12_2011-08.csv.gz");
    }

    private List<CSVRecord> read(String name) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream file = Files.newInputStream(directory.resolve(name));
             InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
             InputStreamReader text = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
