package io.itinera.platform.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what equal contents are known without being kept. */
public final class Fingerprint {
    private Fingerprint() {
    }

    /** Of 64 letters. @param content a text, or records: they write all their components, so equal texts are equal content */
    public static String of(Object content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
