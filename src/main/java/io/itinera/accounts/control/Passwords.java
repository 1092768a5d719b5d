package io.itinera.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes and checks passwords with Argon2id in the settings that OWASP's password storage cheat sheet names first
 * (19 MiB, two passes, one lane), written as a PHC string so that other settings can follow later.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19_456;
    /** How many checks a sixth of the heap carries. */
    static final int AT_ONCE = (int) Math.max(1, Runtime.getRuntime().maxMemory() / (6L * 1024 * MEMORY_KIB));
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_LENGTH = 16;
    private static final byte[] NOBODYS_SALT = new byte[SALT_LENGTH];

    private final SecureRandom random = new SecureRandom();
    /**
     * Of two checks, in blocks of 1 KiB, kept from one to the next: made anew each time, the collector moved them to the old
     * generation and filled it (31 full collections instead of 6 over the same journeys, measured with room for four).
     */
    private final BlockPool memory = new FixedBlockPool(2 * MEMORY_KIB);

    public String hash(String password) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
            + "$" + base64.encodeToString(derive(password, salt));
    }

    /** @param hash null, or no hash at all, for a person who cannot sign in: the answer is no, at the same cost */
    public boolean matches(String password, String hash) {
        String[] parts = hash == null ? new String[0] : hash.split("\\$");
        if (parts.length != 6 || !parts[1].equals("argon2id")) {
            derive(password, NOBODYS_SALT);
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return MessageDigest.isEqual(base64.decode(parts[5]), derive(password, base64.decode(parts[4])));
    }

    private byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB).withIterations(PASSES).withParallelism(LANES).withSalt(salt).withBlockPool(memory).build());
        byte[] hash = new byte[LENGTH];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
