package cn.duikou.evaluation;

import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Organisations;
import cn.duikou.web.Named;
import jakarta.enterprise.context.ApplicationScoped;

/** What refusals in rounds call pairs and bodies; what has no name is called by its code. */
@ApplicationScoped
class RoundNames {

    private final Pairs pairs;
    private final Organisations organisations;

    RoundNames(Pairs pairs, Organisations organisations) {
        this.pairs = pairs;
        this.organisations = organisations;
    }

    Named pair(String code) {
        return pairs.find(code).map(RoundNames::named).orElse(new Named(code, code));
    }

    Named organisation(String code) {
        return organisations
                .find(code)
                .map(found -> new Named(found.nameZh(), found.nameEn()))
                .orElse(new Named(code, code));
    }

    private static Named named(Pair pair) {
        return new Named(pair.nameZh(), pair.nameEn());
    }
}
