package io.itinera.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The Argon2id hash of the one demo password, with a salt that follows from the e-mail address so that files stay the same; and the one token. */
final class Passwords {

    static final String DEMO = "Itinera-2026-demo";
    /** What a program shows to act for the demo's analyst; it stands in README. */
    static final String ANALYST_TOKEN = "demo-analyst-7Kq2vX9mRt4LwZ8s";

    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;

    private Passwords() { }

    /** As the portal keeps tokens: SHA-256, in hexadecimal digits. */
    static String tokenHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ANALYST_TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String hash(String email) {
        byte[] salt = new byte[16];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) Dice.hash("salt", email, i);
        }
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY).withIterations(PASSES).withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[32];
        generator.generateBytes(DEMO.getBytes(StandardCharsets.UTF_8), hash);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=1$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
