package cn.duikou.identity;

import static java.util.stream.Collectors.toSet;

import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.reference.NamedRegion;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a side of a sub-pair: its own government as soon as there is one that is in use, and until then the
 * nearest above it. Those above that one see what it does.
 */
@ApplicationScoped
class OwnGovernments {

    private final Organisations organisations;
    private final Pairs pairs;

    OwnGovernments(Organisations organisations, Pairs pairs) {
        this.organisations = organisations;
        this.pairs = pairs;
    }

    /** Of those pairs the ones in which a government below the organisation's region acts in its stead. */
    Set<String> actInsteadOf(Organisation above, Map<String, Side> sides) {
        Set<String> governed = organisations.all().stream()
                .filter(Organisation::active)
                .flatMap(organisation -> Optional.ofNullable(organisation.regionCode()).stream())
                .collect(toSet());
        return sides.entrySet().stream()
                .filter(pair -> isGovernedBelow(above.regionCode(), pair.getKey(), pair.getValue(), governed))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private boolean isGovernedBelow(@Nullable String region, String pairCode, Side side, Set<String> governed) {
        Optional<Pair> pair = pairs.find(pairCode);
        while (pair.isPresent()) {
            String own = pair.get().region(side).map(NamedRegion::code).orElseThrow();
            if (own.equals(region)) {
                return false;
            }
            if (governed.contains(own)) {
                return true;
            }
            pair = Optional.ofNullable(pair.get().parentCode()).flatMap(pairs::find);
        }
        return false;
    }
}
