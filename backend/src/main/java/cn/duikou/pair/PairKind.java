package cn.duikou.pair;

/** Province or city pair of the plan, associated region that looks for partners itself (R3), or pair below another. */
public enum PairKind {
    PROVINCE,
    CITY,
    ASSOCIATED,
    SUB
}
