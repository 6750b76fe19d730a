package cn.duikou.pair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Province or city pair of the plan, associated region that looks for partners itself (R3), or pair below another. */
@Schema(title = "合作关系类别")
public enum PairKind {
    PROVINCE,
    CITY,
    ASSOCIATED,
    SUB
}
