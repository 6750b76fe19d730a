package cn.duikou.pair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a published figure or fact is about. */
@Schema(title = "资料类别")
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
