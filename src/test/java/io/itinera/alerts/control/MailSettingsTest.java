package io.itinera.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailSettingsTest {
    @Test
    @DisplayName("ALR-5 a mail server is named by one address")
    void readsTheAddress() {
        MailSettings settings = settings("smtps://portal%40hospital.example:p%3Aw+d@mail.example:465");
        assertThat(settings.user()).isEqualTo("portal@hospital.example");
        assertThat(settings.password()).isEqualTo("p:w+d");
        assertThat(settings.properties()).containsEntry("mail.smtps.host", "mail.example").containsEntry("mail.smtps.port", "465")
            .containsEntry("mail.smtps.auth", "true");
    }

    @Test
    @DisplayName("ALR-5 a server without user and port gets the usual ones, and encryption when it offers it")
    void knowsDefaults() {
        assertThat(settings("smtp://mail.example").properties()).containsEntry("mail.smtp.port", "587")
            .containsEntry("mail.smtp.auth", "false").containsEntry("mail.smtp.starttls.enable", "true");
    }

    private static MailSettings settings(String server) {
        return new MailSettings(URI.create(server), "a@b.example", "http://localhost");
    }
}
