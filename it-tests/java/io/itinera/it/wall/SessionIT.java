package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;

/** A session can neither be stolen with its id alone, nor fixed beforehand, nor used after its end. No database knows of it. */
@OnDatabase(Database.POSTGRESQL)
@DisplayName("T16 T17: sessions")
class SessionIT {
    private static final String HOME = "/workspace/home";
    private static final int MOST_OF_ONE_PERSON = 24;

    private final Portal portal;

    SessionIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void setsCookiesThatScriptsAndOtherSitesDoNotGet() {
        Visitor visitor = Visitor.staying(portal.url());
        Document door = visitor.open("/accounts/sign-in");
        Document answer = visitor.trySignIn(People.DIRECTOR, Visitor.PASSWORD);
        List<String> cookies = java.util.stream.Stream.of(door, answer)
            .flatMap(page -> page.headers().getOrDefault("set-cookie", List.of()).stream()).toList();
        assertThat(cookies.stream().map(c -> c.replaceAll("=.*", ""))).contains("JSESSIONID", "itinera");
        for (String cookie : cookies) {
            assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=");
        }
        String key = cookies.stream().filter(c -> c.startsWith("itinera=")).findFirst().orElseThrow();
        assertThat(key.replaceAll("itinera=([^;]*).*", "$1")).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void keepsTheSessionIdOutOfAddresses() {
        Visitor visitor = Visitor.signedIn(portal.url(), People.DIRECTOR);
        assertThat(visitor.open(HOME).body().toLowerCase(Locale.ROOT)).doesNotContain("jsessionid");
        assertThat(new Visitor(portal.url()).open("/accounts/sign-in").body().toLowerCase(Locale.ROOT)).doesNotContain("jsessionid");
        Document stolen = with("", HOME + ";jsessionid=" + cookie(visitor, "JSESSIONID"));
        assertThat(stolen.status()).isIn(302, 400, 404);
    }

    @Test
    void givesANewIdAtTheDoor() {
        Visitor visitor = new Visitor(portal.url());
        visitor.open("/accounts/sign-in");
        String before = cookie(visitor, "JSESSIONID");
        visitor.trySignIn(People.DIRECTOR, Visitor.PASSWORD);
        assertThat(cookie(visitor, "JSESSIONID")).isNotEqualTo(before);
        assertThat(with("JSESSIONID=" + before, HOME).status()).as("the id from before").isEqualTo(302);
    }

    @Test
    void doesNotTakeAnIdThatTheVisitorChose() {
        Document door = with("JSESSIONID=chosenByTheVisitor0123456789", "/accounts/sign-in");
        assertThat(String.join(" ", door.headers().getOrDefault("set-cookie", List.of()))).doesNotContain("chosenByTheVisitor");
    }

    @Test
    void isOfNoUseWithoutItsKey() {
        Visitor visitor = Visitor.signedIn(portal.url(), People.DIRECTOR);
        String id = "JSESSIONID=" + cookie(visitor, "JSESSIONID");
        assertThat(with(id + "; itinera=" + cookie(visitor, "itinera"), HOME).status()).isEqualTo(200);
        Visitor other = Visitor.signedIn(portal.url(), People.REQUESTER);
        assertThat(with(id + "; itinera=" + cookie(other, "itinera"), HOME).status()).as("another one's key").isEqualTo(302);
        assertThat(with(id, HOME).status()).as("without a key").isEqualTo(302);
    }

    @Test
    void isDeadOnTheServerAfterSigningOut() {
        Visitor visitor = Visitor.signedIn(portal.url(), People.DIRECTOR);
        String all = all(visitor);
        assertThat(with(all, HOME).status()).isEqualTo(200);
        Document gone = visitor.open(HOME).form("leave").send("signOut");
        assertThat(gone.path()).isEqualTo("/accounts/sign-in");
        assertThat(with(all, HOME).status()).isEqualTo(302);
        assertThat(visitor.open(HOME).path()).isEqualTo("/accounts/sign-in");
    }

    @Test
    void endsTheOldestWhenOnePersonHasTooManyAndNobodyElses() {
        Visitor colleague = Visitor.signedIn(portal.url(), People.APPROVER);
        List<Visitor> own = new ArrayList<>();
        for (int session = 0; session <= MOST_OF_ONE_PERSON; session++) {
            own.add(Visitor.signedIn(portal.url(), People.REQUESTER));
        }
        assertThat(own.get(0).open(HOME).path()).as("the first").isEqualTo("/accounts/sign-in");
        assertThat(own.subList(1, own.size())).allSatisfy(visitor -> assertThat(visitor.open(HOME).path()).isEqualTo(HOME));
        assertThat(colleague.open(HOME).path()).isEqualTo(HOME);
    }

    @Test
    void ofStrangersInAnyNumberTakeNoRoomFromThePeople() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        long most = 512L * 1024 * 1024 / (512 * 1024);
        for (int stranger = 0; stranger < most + 50; stranger++) {
            with("", HOME);
        }
        String figures = new Visitor(portal.url()).open("/metrics").body();
        assertThat(figure(figures, "itinera_sessions_ended_for_room_total")).isGreaterThanOrEqualTo(40);
        assertThat(figure(figures, "itinera_sessions_open")).isLessThanOrEqualTo(2 * most);
        assertThat(director.open(HOME).path()).isEqualTo(HOME);
    }

    private static long figure(String figures, String name) {
        return figures.lines().filter(line -> line.startsWith(name + " ")).map(line -> line.replaceAll(".* ", ""))
            .mapToLong(Long::parseLong).findFirst().orElseThrow();
    }

    private Document with(String cookies, String path) {
        Visitor visitor = Visitor.staying(portal.url());
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.address(path)).GET();
        return visitor.send(cookies.isEmpty() ? request : request.header("Cookie", cookies));
    }

    private static String all(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().stream().map(c -> c.getName() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    }

    private static String cookie(Visitor visitor, String name) {
        return visitor.cookies().getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name))
            .map(HttpCookie::getValue).findFirst().orElseThrow();
    }
}
