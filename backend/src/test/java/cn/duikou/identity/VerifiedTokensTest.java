package cn.duikou.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final AccessTokenCredential TOKEN = new AccessTokenCredential("a.b.c");

    private final ClockOfTest time = new ClockOfTest();
    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC), () -> time.nanos);

    private static final class ClockOfTest {
        private long nanos;

        void passes(Duration duration) {
            nanos += duration.toNanos();
        }
    }

    @Test
    void a_verified_token_is_known_for_a_minute() {
        assertNull(known(TOKEN));
        verified(TOKEN, Duration.ofHours(1));
        time.passes(Duration.ofSeconds(59));
        SecurityIdentity known = known(TOKEN);
        assertEquals("ndrc", known.getPrincipal().getName());
        assertEquals(Set.of("coordinator"), known.getRoles());
        assertEquals(TOKEN, known.getCredential(AccessTokenCredential.class));
        assertNull(known(new AccessTokenCredential("a.b.d")));
        time.passes(Duration.ofSeconds(1));
        assertNull(known(TOKEN));
    }

    @Test
    void being_used_does_not_make_it_known_for_longer() {
        verified(TOKEN, Duration.ofHours(1));
        time.passes(Duration.ofSeconds(40));
        tokens.augment(known(TOKEN), null).await().indefinitely();
        time.passes(Duration.ofSeconds(20));
        assertNull(known(TOKEN));
    }

    @Test
    void it_is_not_known_beyond_its_expiry() {
        verified(TOKEN, Duration.ofSeconds(10));
        time.passes(Duration.ofSeconds(10));
        assertNull(known(TOKEN));
    }

    @Test
    void one_that_has_expired_already_is_not_kept() {
        verified(TOKEN, Duration.ofSeconds(-1));
        assertNull(known(TOKEN));
    }

    @Test
    void what_comes_with_a_session_is_not_kept() {
        IdTokenCredential session = new IdTokenCredential("i.d.t");
        tokens.augment(identity(session, Duration.ofHours(1)), null).await().indefinitely();
        assertNull(known(session));
        SecurityIdentity both = QuarkusSecurityIdentity.builder(identity(session, Duration.ofHours(1)))
                .addCredential(TOKEN)
                .build();
        tokens.augment(both, null).await().indefinitely();
        assertNull(known(TOKEN));
    }

    private void verified(TokenCredential token, Duration valid) {
        tokens.augment(identity(token, valid), null).await().indefinitely();
    }

    private @Nullable SecurityIdentity known(TokenCredential token) {
        return tokens.authenticate(new TokenAuthenticationRequest(token), null)
                .await()
                .indefinitely();
    }

    private static SecurityIdentity identity(TokenCredential token, Duration valid) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim("preferred_username", "ndrc");
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(valid).getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, token, "preferred_username"))
                .addRole("coordinator")
                .addCredential(token)
                .build();
    }
}
