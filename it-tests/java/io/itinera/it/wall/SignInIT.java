package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.Together;
import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;

/** Passwords cannot be guessed, accounts cannot be found out, and the door leads to no other house. */
@OnBothDatabases
@DisplayName("T15: the door")
class SignInIT {
    private static final String GUESSED = "daniel.cano@hospital-universitario-la-paz.example";

    private final Portal portal;
    private final Rows rows;

    SignInIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
    }

    @BeforeEach
    void nobodyHasGuessedYet() {
        rows.change("delete from accounts.sign_in_throttle");
    }

    @Test
    void saysTheSameForAnUnknownNameAndAWrongPassword() {
        String wrong = said("compras@demo.example", "wrong");
        assertThat(wrong).isNotBlank();
        for (String name : List.of("nobody@demo.example", "beatriz.otero@hospital-universitario-la-paz.example", "' or 1=1 --",
                "compras@demo.example%00", "COMPRAS@demo.example", "#{7*7}")) {
            assertThat(said(name, "wrong")).as(name).isEqualTo(wrong);
        }
    }

    @Test
    void blocksTheNameFromTheFifthFailureOnAlsoForTheRightPassword() {
        String first = said(GUESSED, "wrong 1");
        for (int guess = 2; guess <= 5; guess++) {
            assertThat(said(GUESSED, "wrong " + guess)).isEqualTo(first);
        }
        assertThat(said(GUESSED.toUpperCase(java.util.Locale.ROOT), Visitor.PASSWORD)).as("blocked looks like wrong").isEqualTo(first);
        assertThat(new Visitor(portal.url()).trySignIn(People.DIRECTOR, Visitor.PASSWORD).path()).isEqualTo("/workspace/home");
    }

    /** One check takes 19 MiB: forty at once would be more than the heap. */
    @Test
    void checksFortyWhoComeAtTheSameMoment() {
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 40; guess++) {
            String name = "nobody" + guess + "@demo.example";
            guesses.add(() -> new Visitor(portal.url()).trySignIn(name, "wrong").status());
        }
        assertThat(Together.call(guesses)).containsOnly(200);
        assertThat(new Visitor(portal.url()).trySignIn(People.DIRECTOR, Visitor.PASSWORD).path()).isEqualTo("/workspace/home");
    }

    @Test
    void letsInAfterFourFailuresAndForgetsThem() {
        for (int guess = 1; guess <= 4; guess++) {
            said(GUESSED, "wrong");
        }
        assertThat(new Visitor(portal.url()).trySignIn(GUESSED, Visitor.PASSWORD).path()).isEqualTo("/workspace/home");
        assertThat(rows.count("select count(*) from accounts.sign_in_throttle where sign_in = ?", GUESSED)).isZero();
    }

    @Test
    void leadsToPagesOfThePortalOnly() {
        for (String next : List.of("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/%5celsewhere.example",
                "/ordering/../../elsewhere", "javascript:alert(1)", "https:elsewhere.example", "/ordering/cart@elsewhere.example",
                "http://localhost:1/ordering/cart", "/nowhere", "/accounts/sign-in")) {
            Document door = new Visitor(portal.url()).open("/accounts/sign-in?next="
                + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
            Document inside = door.form("door").set("email", People.DIRECTOR).set("password", Visitor.PASSWORD).send("enter");
            assertThat(inside.uri().getAuthority()).as(next).isEqualTo(door.uri().getAuthority());
            assertThat(inside.path()).as(next).isEqualTo("/workspace/home");
        }
        Document wanted = new Visitor(portal.url()).open("/ordering/orders?status=OPEN").form("door").set("email", People.DIRECTOR)
            .set("password", Visitor.PASSWORD).send("enter");
        assertThat(wanted.path()).isEqualTo("/ordering/orders");
        assertThat(wanted.query()).isEqualTo("status=OPEN");
    }

    /** What the door answers, without the name typed. */
    private String said(String name, String password) {
        Document answer = new Visitor(portal.url()).trySignIn(name, password);
        assertThat(answer.path()).as(name).isEqualTo("/accounts/sign-in");
        return answer.select("#messages").text();
    }
}
