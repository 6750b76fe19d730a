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
 */
public record Caller(
        String username,
        String name,
        Organisation organisation,
        Set<String> roles,
        Set<Permission> permissions,
        Reach reach,
        Map<String, Side> sides) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses with 403 whoever lacks the permission. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
    }

    public @Nullable Side sideOf(String pairCode) {
        return sides.get(pairCode);
    }
}
