package io.itinera.alerts.control;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Where letters go out and what address they link to; system properties first, then the environment. */
record MailSettings(URI server, String from, String publicUrl) {
    private static final String PATIENCE_MS = "15000";

    static MailSettings current() {
        String publicUrl = lookUp("itinera.public.url", "http://localhost:8080").replaceAll("/+$", "");
        String server = lookUp("itinera.smtp.url", "");
        String from = lookUp("itinera.mail.from", "itinera@" + URI.create(publicUrl).getHost());
        return new MailSettings(server.isEmpty() ? null : URI.create(server), from, publicUrl);
    }

    /** Without a server letters wait. */
    boolean isOn() {
        return server != null;
    }

    /** {@code smtp}, or {@code smtps} for a connection that is encrypted from its first byte. */
    String protocol() {
        return server.getScheme().toLowerCase(Locale.ROOT);
    }

    /** What Jakarta Mail wants to know. Encryption is used whenever an {@code smtp} server offers it. */
    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol());
        properties.setProperty(prefix + "host", server.getHost());
        properties.setProperty(prefix + "port",
            Integer.toString(server.getPort() > 0 ? server.getPort() : protocol().equals("smtps") ? 465 : 587));
        properties.setProperty(prefix + "auth", Boolean.toString(user() != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MS);
        properties.setProperty(prefix + "timeout", PATIENCE_MS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MS);
        return properties;
    }

    /** Null where the server asks for no user. */
    String user() {
        return credential(0);
    }

    String password() {
        return credential(1);
    }

    private String credential(int part) {
        String[] parts = server.getRawUserInfo() == null ? new String[0] : server.getRawUserInfo().split(":", 2);
        return parts.length > part ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }

    private static String lookUp(String property, String fallback) {
        String value = System.getProperty(property, System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_')));
        return value == null || value.isBlank() ? fallback : value.strip();
    }
}
