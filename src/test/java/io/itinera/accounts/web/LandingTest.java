package io.itinera.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandingTest {
    @ParameterizedTest
    @DisplayName("ACC-1 a page of the portal that was asked for is where the person lands")
    @ValueSource(strings = {"/ordering/order?number=P-00000001", "/workspace/help", "/alerts/alerts?open=5",
        "/catalog/catalog?q=https://example.org"})
    void landsWhereOneWantedToGo(String wanted) {
        assertThat(Landing.after(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @DisplayName("ACC-1 anything else leads home, never out of the portal")
    @NullSource
    @ValueSource(strings = {"", "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
        "/workspace/home\r\nSet-Cookie: a=b", "/workspace/../etc", "/nowhere", "/accounts/sign-in", "workspace/home", "/workspace/home#x",
        "/%2f%2fevil.example", "///workspace/home"})
    void leadsHomeOtherwise(String wanted) {
        assertThat(Landing.after(wanted)).isEqualTo("/workspace/home");
    }
}
