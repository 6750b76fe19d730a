package cn.duikou.pair;

/** What a published figure or fact is about. */
public enum FigureKind {
    DOCUMENT,
    POLICY_INTERPRETATION,
    EVALUATION,
    EVENT,
    MECHANISM,
    ORGANISATION,
    CITY_PAIR,
    STATISTICS,
    PROJECT,
    PARK,
    EXCHANGE,
    AGREEMENT,
    VISIT,
    PLAN
}
