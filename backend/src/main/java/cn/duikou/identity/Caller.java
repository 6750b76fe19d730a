package cn.duikou.identity;

import cn.duikou.pair.Side;
import cn.duikou.reference.Organisation;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends the request: a person or a service account, acting for one organisation.
 *
 * @param sides the pairs and sub-pairs that the caller's region is a side of, and which side
 * @param seenOnly the sub-pairs among them in which that side's own government acts
 */
public record Caller(
        String username,
        String name,
        Organisation organisation,
        Set<String> roles,
        Set<Permission> permissions,
        Reach reach,
        Map<String, Side> sides,
        Set<String> seenOnly) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses with 403 whoever lacks the permission. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
    }

    /** Whether the caller sees what that pair does and leaves it to its own government. */
    public boolean onlySees(String pairCode) {
        return seenOnly.contains(pairCode);
    }

    Caller leaving(Set<String> pairs) {
        return new Caller(username, name, organisation, roles, permissions, reach, sides, pairs);
    }

    public @Nullable Side sideOf(String pairCode) {
        return sides.get(pairCode);
    }
}
