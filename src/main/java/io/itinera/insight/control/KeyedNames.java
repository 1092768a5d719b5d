package io.itinera.insight.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives people the names under which they leave: HMAC-SHA256 of the number that the log knows them by, under a key of this
 * installation. Whoever has a file and knows a person cannot tell which rows are theirs without the key and that number.
 * For one reading and one thread.
 */
public final class KeyedNames {
    private static final String ALGORITHM = "HmacSHA256";
    /** A UUID of one's own making, RFC 9562: version 8, variant 2. */
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_2 = 1L << 63;

    private final int keyNo;
    private final Mac mac;
    private final Map<UUID, UUID> known = new HashMap<>();

    KeyedNames(int keyNo, String secret) {
        this.keyNo = keyNo;
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Which key it is; a later one has a higher number. */
    public int keyNo() {
        return keyNo;
    }

    /** Null for nobody. */
    public UUID of(UUID inTheLog) {
        return inTheLog == null ? null : known.computeIfAbsent(inTheLog, this::derive);
    }

    private UUID derive(UUID inTheLog) {
        ByteBuffer name = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(inTheLog.getMostSignificantBits()).putLong(inTheLog.getLeastSignificantBits()).array()));
        return new UUID(name.getLong() & ~0xF000L | VERSION_8, name.getLong() & ~(3L << 62) | VARIANT_2);
    }
}
