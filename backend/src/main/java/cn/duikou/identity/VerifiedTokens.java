package cn.duikou.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens of programs that have been verified within the last minute: the same token is not verified at every call, which
 * would cost more than reading the record that is asked for. One that has expired, or was never found good, is not here.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> identities;

    @Inject
    VerifiedTokens(Clock clock) {
        this(clock, Ticker.systemTicker());
    }

    VerifiedTokens(Clock clock, Ticker ticker) {
        this.clock = clock;
        identities = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.creating((String token, SecurityIdentity identity) -> kept(identity)))
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    /** The identity that was found for the same token, or none, and then it is verified. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        request.getToken() instanceof AccessTokenCredential token
                                ? identities.getIfPresent(token.getToken())
                                : null);
    }

    /** Remembers a program's identity once it was verified; without the request it came with. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        boolean ofProgram = token != null && identity.getCredential(IdTokenCredential.class) == null;
        if (ofProgram && identities.getIfPresent(token.getToken()) == null) {
            SecurityIdentity bare = QuarkusSecurityIdentity.builder()
                    .setPrincipal(identity.getPrincipal())
                    .addRoles(identity.getRoles())
                    .addCredential(token)
                    .build();
            identities.put(token.getToken(), bare);
        }
        return Uni.createFrom().item(identity);
    }

    private Duration kept(SecurityIdentity identity) {
        long expiry = ((JsonWebToken) identity.getPrincipal()).getExpirationTime();
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(expiry));
        return left.compareTo(KEPT) < 0 ? left : KEPT;
    }
}
