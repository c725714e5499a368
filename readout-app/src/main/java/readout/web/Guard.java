package readout.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and what a browser may do with the answers. On this machine alone nobody is asked for a token, but the
 * name under which the server was called must be this machine's, so that no page of the web can reach it under a name of
 * its own (DNS rebinding). For other machines the token opens the door, once in the address and then in a cookie.
 */
final class Guard {

    private static final String COOKIE = "readout";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    /** Nothing is loaded from elsewhere, nothing runs that stands in a page, and no other page frames this one. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Optional<String> token;
    private final String csrf;

    /** @param token what other machines must know; empty when only this one is served */
    Guard(Optional<String> token) {
        this.token = token;
        this.csrf = secret();
    }

    /** A name that nobody can guess. */
    static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What a form must bring back. */
    String csrf() {
        return csrf;
    }

    /** Lets a form pass that comes from one of our own pages, or ends the request with 403. */
    void checkForm(Context context) {
        String given = context.formParam("csrf");
        String site = context.header("Sec-Fetch-Site");
        if (given == null || !same(given, csrf) || site != null && !site.equals("same-origin")) {
            throw new ForbiddenResponse("The form is too old or not from here. Load the page again.");
        }
    }

    /** Lets a request pass, or ends it with 401 or 403. */
    void check(Context context) {
        headers(context);
        if (token.isEmpty()) {
            if (!THIS_MACHINE.contains(host(context))) {
                throw new ForbiddenResponse("This server answers only under the name localhost.");
            }
        } else if (!isKnown(context, token.get())) {
            throw new UnauthorizedResponse("Open the address that the server printed when it started: it has a token.");
        }
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String host(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("");
        int port = host.lastIndexOf(':');
        return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    }

    private static boolean isKnown(Context context, String token) {
        String given = context.queryParam("token");
        if (given != null && same(given, token)) {
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
            return true;
        }
        String kept = context.cookie(COOKIE);
        return kept != null && same(kept, token);
    }

    /** Compares in a time that tells nothing. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
