package cn.duikou.ledger;

import cn.duikou.web.Finding;
import java.util.List;
import java.util.Map;

/** Who knows the names that no text may tell: the ledger that keeps them sealed. */
public interface NameWatch {

    /**
     * Of these texts, by where they stand, those that tell a name. Only names that the caller may see are looked for:
     * to anybody else the answer would tell who is there.
     */
    List<Finding> named(Map<String, String> texts);
}
