package cn.duikou.identity;

import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Region;
import cn.duikou.reference.Regions;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller as the API sees him. */
@Path("/api/v1/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "身份")
class MeResource {

    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Regions regions;
    private final Event<Caller> come;

    MeResource(CurrentCaller caller, Pairs pairs, Regions regions, Event<Caller> come) {
        this.caller = caller;
        this.pairs = pairs;
        this.regions = regions;
        this.come = come;
    }

    /** The first question of whoever signs in: those who keep account of people hear of it. */
    @GET
    @Operation(operationId = "getMe", summary = "当前用户：单位、地区、对口关系、角色与权限")
    public Me getMe() {
        Caller me = caller.get();
        come.fire(me);
        List<OwnPair> own = me.sides().entrySet().stream()
                .flatMap(side -> pairs
                        .find(side.getKey())
                        .map(pair -> new OwnPair(pair, side.getValue(), !me.onlySees(pair.code())))
                        .stream())
                .toList();
        Region region = Optional.ofNullable(me.organisation().regionCode())
                .flatMap(regions::find)
                .orElse(null);
        return new Me(
                me.username(),
                me.name(),
                me.organisation(),
                region,
                own,
                new TreeSet<>(me.roles()),
                new TreeSet<>(me.permissions()));
    }

    /** Who is signed in, and what may be shown to this person at all. */
    @Schema(title = "当前用户")
    record Me(
            @Schema(title = "用户名") String username,
            @Schema(title = "姓名") String name,
            @Schema(title = "单位") Organisation organisation,
            @Schema(title = "地区") @Nullable Region region,
            @Schema(title = "对口合作关系") List<OwnPair> pairs,
            @Schema(title = "角色") Set<String> roles,
            @Schema(title = "权限") Set<Permission> permissions) {}

    /** A pair that the caller's region is a side of. */
    @Schema(title = "本方对口合作关系")
    record OwnPair(
            @Schema(title = "对口合作关系") Pair pair,
            @Schema(title = "本方为") Side side,

            @Schema(title = "由本单位办理", description = "false where the sub-pair's own government acts for that side")
            boolean acts) {}
}
