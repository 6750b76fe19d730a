package cn.duikou.identity;

import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

/** The {@link Caller} of this request, read from the token once. */
@RequestScoped
public class CurrentCaller {

    private static final String ORGANISATION = "organisation";

    private final SecurityIdentity identity;
    private final Organisations organisations;
    private final Pairs pairs;
    private final OwnGovernments ownGovernments;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity, Organisations organisations, Pairs pairs, OwnGovernments ownGovernments) {
        this.identity = identity;
        this.organisations = organisations;
        this.pairs = pairs;
        this.ownGovernments = ownGovernments;
    }

    /**
     * @throws Refusal 401 without a token, 403 for a caller without an organisation
     */
    public Caller get() {
        if (caller == null) {
            if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token) || identity.isAnonymous()) {
                throw Refusal.of(ProblemCode.UNAUTHENTICATED);
            }
            caller = of(token);
        }
        return caller;
    }

    /** The caller if he has been asked for already: finding out who he is reads reference data, which asks for nobody. */
    Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** From the claims themselves: to ask the token for one that no standard names costs it an exception. */
    private Caller of(OidcJwtCallerPrincipal token) {
        JwtClaims claims = token.getClaims();
        Organisation organisation = Optional.ofNullable(claims.getClaimValueAsString(ORGANISATION))
                .flatMap(organisations::find)
                .filter(Organisation::active)
                .orElseThrow(() -> Refusal.of(ProblemCode.NO_ORGANISATION));
        Set<String> roles = identity.getRoles();
        String scopes = Objects.requireNonNullElse(claims.getClaimValueAsString("scope"), "");
        Set<Permission> permissions = Stream.concat(roles.stream(), Stream.of(scopes.split(" ")))
                .flatMap(granted -> Permission.of(granted).stream())
                .collect(Collectors.toSet());
        String name = Objects.requireNonNullElse(claims.getClaimValueAsString("name"), token.getName());
        Caller acting = acting(token.getName(), name, organisation, roles, permissions);
        return acting.leaving(ownGovernments.actInsteadOf(organisation, acting.sides()));
    }

    /** The address of this person's mailbox, where whoever signs people in has verified it. */
    public Optional<String> verifiedAddress() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
                        && Boolean.TRUE.equals(token.getClaims().getClaimValue("email_verified"))
                ? Optional.ofNullable(token.getClaims().getClaimValueAsString("email"))
                : Optional.empty();
    }

    /** The platform itself, acting for an organisation; set before anything is asked of the database. */
    void becomes(String name, Organisation organisation, Set<String> roles) {
        Set<Permission> permissions =
                roles.stream().flatMap(role -> Permission.of(role).stream()).collect(Collectors.toSet());
        Caller acting = acting(name, name, organisation, roles, permissions);
        caller = acting.leaving(ownGovernments.actInsteadOf(organisation, acting.sides()));
    }

    private Caller acting(
            String username, String name, Organisation organisation, Set<String> roles, Set<Permission> permissions) {
        Map<String, Side> sides = sides(organisation);
        Set<Permission> granted = new HashSet<>(permissions);
        if (sides.isEmpty()) {
            granted.removeAll(Set.of(Permission.DRAFT, Permission.DECIDE));
        }
        if (sides.isEmpty() && !granted.contains(Permission.RECEIVE)) {
            granted.remove(Permission.READ_DUTIES);
        }
        return new Caller(
                username, name, organisation, roles, Set.copyOf(granted), reach(granted, sides), sides, Set.of());
    }

    private Map<String, Side> sides(Organisation organisation) {
        String region = organisation.regionCode();
        return region == null
                ? Map.of()
                : pairs.sidesOf(region).stream()
                        .collect(Collectors.toMap(
                                side -> side.pair().code(), side -> side.side(), (one, other) -> one, TreeMap::new));
    }

    private static Reach reach(Set<Permission> permissions, Map<String, Side> sides) {
        if (!permissions.contains(Permission.READ_LEDGER)) {
            return Reach.NONE;
        }
        if (!sides.isEmpty()) {
            return Reach.OWN;
        }
        return permissions.contains(Permission.COORDINATE) ? Reach.SENT : Reach.AGREED;
    }
}
