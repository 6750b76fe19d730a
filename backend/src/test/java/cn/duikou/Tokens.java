package cn.duikou;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Access tokens as the realm gives them, signed by a key that the tested application trusts. */
public final class Tokens {

    private static final KeyPair TRUSTED = newKey();
    private static final Map<String, Map.Entry<String, String>> CENTRAL = Map.of(
            "ndrc", Map.entry("ndrc", "coordinator"),
            "cod", Map.entry("cod", "cadre-supervisor"),
            "assessor", Map.entry("assessors", "assessor"),
            "observer", Map.entry("observers", "observer"),
            "admin", Map.entry("operator", "administrator"));

    private Tokens() {}

    /** Of a local account by its name: {@code liaoning-editor}, {@code ndrc} … */
    public static String of(String account) {
        return claims(account).sign(TRUSTED.getPrivate());
    }

    /** Of the service account of an organisation, with these scopes. */
    public static String ofService(String organisation, String scopes) {
        return claims("service-account", organisation, Set.of())
                .claim("scope", scopes)
                .sign(TRUSTED.getPrivate());
    }

    /** Of an approver of an organisation, with a mailbox that whoever signs people in has verified or not. */
    public static String withMailbox(String username, String organisation, String address, boolean verified) {
        return claims(username, organisation, Set.of("editor", "approver"))
                .claim("email", address)
                .claim("email_verified", verified)
                .sign(TRUSTED.getPrivate());
    }

    /** Of somebody who has lost all rights but one role. */
    public static String inRole(String username, String organisation, String role, String address) {
        return inRoles(username, organisation, Set.of(role), address);
    }

    public static String inRoles(String username, String organisation, Set<String> roles, String address) {
        return claims(username, organisation, roles)
                .claim("email", address)
                .claim("email_verified", true)
                .sign(TRUSTED.getPrivate());
    }

    public static String withoutOrganisation() {
        return claims("nobody", null, Set.of("editor")).sign(TRUSTED.getPrivate());
    }

    public static String expired() {
        return claims("liaoning-editor").issuedAt(1).expiresAt(2).sign(TRUSTED.getPrivate());
    }

    public static String forAnotherAudience() {
        return claims("liaoning-editor").audience("another").sign(TRUSTED.getPrivate());
    }

    public static String signedByStranger() {
        return claims("liaoning-editor").sign(newKey().getPrivate());
    }

    public static String unsigned() {
        String signed = of("liaoning-editor");
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        return header + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
    }

    private static JwtClaimsBuilder claims(String account) {
        var central = CENTRAL.get(account);
        if (central != null) {
            return claims(account, central.getKey(), Set.of(central.getValue()));
        }
        int dash = account.lastIndexOf('-');
        String role = account.substring(dash + 1);
        Set<String> roles = role.equals("approver") ? Set.of("editor", "approver", "personnel") : Set.of(role);
        return claims(account, account.substring(0, dash), roles);
    }

    private static JwtClaimsBuilder claims(String account, String organisation, Set<String> roles) {
        JwtClaimsBuilder claims = Jwt.claims()
                .preferredUserName(account)
                .subject(account)
                .claim("name", account)
                .claim("roles", roles)
                .audience("duikou")
                .expiresIn(3600);
        return organisation == null ? claims : claims.claim("organisation", organisation);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
