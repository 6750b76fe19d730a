package cn.duikou.ledger;

/** What a day is that another one is measured by, so that whoever gets it wrong need not look for it. */
public enum NamedDay {
    /** The first one of the year of the plan. */
    PLAN,
    SIGNED,
    EFFECTIVE,
    EXPIRES,
    STARTS,
    HELD,
    VALID_FROM,
    DOCUMENT,
    ADOPTED
}
