package io.itinera.accounts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Ties a session to a second cookie of 256 random bits, because the server's own session ids carry too few. Only the
 * hash of the key stands in the session.
 */
@ApplicationScoped
public class SessionKey {
    private static final String ATTRIBUTE = SessionKey.class.getName();
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final boolean https = String.valueOf(System.getenv("ITINERA_PUBLIC_URL")).startsWith("https:");

    void bind(HttpServletRequest request, HttpServletResponse response) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        String text = HexFormat.of().formatHex(key);
        request.getSession().setAttribute(ATTRIBUTE, hash(text));
        Cookie cookie = new Cookie(name(), text);
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether the request brings the key of its session. */
    boolean fits(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(ATTRIBUTE);
        return expected != null && request.getCookies() != null && Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(name()))
            .anyMatch(cookie -> MessageDigest.isEqual(hash(cookie.getValue()), (byte[]) expected));
    }

    private String name() {
        return https ? "__Host-itinera" : "itinera";
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
