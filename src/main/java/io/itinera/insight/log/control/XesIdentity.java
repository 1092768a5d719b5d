package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The same touchpoint has the same id in every export: XES wants a UUID, the log counts. It is the one that its name gives (RFC 9562, version 3). */
final class XesIdentity {
    private static final byte[] NAME = LogOutput.bytes("itinera:touchpoint:");
    private static final byte[] DIGITS = LogOutput.bytes("0123456789abcdef");
    private static final int VERSION_AT = 6;
    private static final int VARIANT_AT = 8;
    private static final int LAST_DASH = 10;

    private final MessageDigest digest;

    XesIdentity() {
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void put(TextCell touchpoint, LogOutput out) {
        digest.update(NAME);
        digest.update(touchpoint.bytes(), touchpoint.from(), touchpoint.length());
        byte[] id = digest.digest();
        id[VERSION_AT] = (byte) (id[VERSION_AT] & 0x0F | 0x30);
        id[VARIANT_AT] = (byte) (id[VARIANT_AT] & 0x3F | 0x80);
        for (int i = 0; i < id.length; i++) {
            if (i >= VERSION_AT - 2 && i <= LAST_DASH && i % 2 == 0) {
                out.put('-');
            }
            out.put(DIGITS[id[i] >> 4 & 0x0F]);
            out.put(DIGITS[id[i] & 0x0F]);
        }
    }
}
