package io.itinera.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as spreadsheets write it, part by part, sound or not. */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param rows of {@code sheetData} @param texts the {@code si} elements that cells share */
    public static Workbook of(String rows, String texts) {
        Workbook book = new Workbook();
        book.parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        book.parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        book.parts.put("xl/workbook.xml", HEAD + "<workbook" + MAIN + " xmlns:r=\"" + RELATED + "\"><sheets><sheet name=\"Notes\" sheetId=\"1\" state=\"hidden\" r:id=\"r2\"/>"
            + "<sheet name=\"List\" sheetId=\"2\" r:id=\"r1\"/></sheets></workbook>");
        book.parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + RELATED + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"" + RELATED + "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        book.parts.put("xl/styles.xml", HEAD + "<styleSheet" + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        book.parts.put("xl/sharedStrings.xml", HEAD + "<sst" + MAIN + ">" + texts + "</sst>");
        book.parts.put("xl/worksheets/sheet1.xml", HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        book.parts.put("xl/worksheets/sheet2.xml", HEAD + "<worksheet" + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
        return book;
    }

    private static String relations(String type, String target) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + RELATED + "/" + type
            + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** A row of texts and figures. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = " r=\"" + (char) ('A' + i) + number + "\"";
            row.append(cells[i].matches("\\d+(\\.\\d+)?(E\\d+)?") ? "<c" + at + "><v>" + cells[i] + "</v></c>"
                : cells[i].startsWith("<") ? cells[i].replaceFirst("<c", "<c" + at) : "<c" + at + " t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    public Workbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public Workbook without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
