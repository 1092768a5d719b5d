package io.itinera.platform.launch;

import java.nio.file.Path;
import java.util.Map;

/** What the environment says about this start, with the defaults of a laptop. */
record LaunchSettings(int port, Path home, String publicUrl, boolean demo) {

    static LaunchSettings from(Map<String, String> environment) {
        int port = port(environment.getOrDefault("ITINERA_PORT", "8080"));
        Path home = Path.of(environment.getOrDefault("ITINERA_HOME", "data")).toAbsolutePath().normalize();
        String publicUrl = environment.getOrDefault("ITINERA_PUBLIC_URL", "http://localhost:" + port);
        return new LaunchSettings(port, home, publicUrl, Boolean.parseBoolean(environment.get("ITINERA_DEMO")));
    }

    String localUrl() {
        return "http://localhost:" + port;
    }

    Path serverFolder() {
        return home.resolve("server");
    }

    Path logFolder() {
        return home.resolve("log");
    }

    /** The application reads its settings as properties, so the defaults chosen here must be visible as such. */
    void publish() {
        System.setProperty("itinera.home", home.toString());
        System.setProperty("itinera.public.url", publicUrl);
        System.setProperty("itinera.demo", Boolean.toString(demo));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.trim());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // answered below, together with numbers out of range
        }
        throw new StartRefused("ITINERA_PORT must be a number from 1 to 65535, but is \"" + text + "\".");
    }
}
