package io.itinera.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns the first page of a document of ours into a picture, for slides and mails. The document brings its fonts, so that the machine needs none. */
@ApplicationScoped
public class PagePicture {
    public static final int DOTS_AN_INCH = 180;
    private static final int LONGEST_WAIT_S = 20;

    /** A page of A4 takes some 13 MB while it is drawn. */
    private final Semaphore places = new Semaphore(1, true);

    /** The picture as PNG; empty where others are still being drawn. @param document a PDF */
    public Optional<byte[]> png(byte[] document) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(draw(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            places.release();
        }
    }

    private static byte[] draw(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pages = Loader.loadPDF(document); MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            BufferedImage page = new PDFRenderer(pages).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.RGB);
            ImageIO.write(page, "png", out);
        }
        return bytes.toByteArray();
    }
}
