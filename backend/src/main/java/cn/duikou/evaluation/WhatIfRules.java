package cn.duikou.evaluation;

import cn.duikou.evaluation.WhatIf.Supposed;
import cn.duikou.evaluation.WhatIf.Weight;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold of what is supposed of a round: all that is named is there, and what sheets and points must keep is kept. */
final class WhatIfRules {

    private final EvaluationStanding round;
    private final ScoreSheetFacts sheet;
    private final WhatIf supposed;
    private final List<Finding> wrong = new ArrayList<>();

    private WhatIfRules(EvaluationStanding round, ScoreSheetFacts sheet, WhatIf supposed) {
        this.round = round;
        this.sheet = sheet;
        this.supposed = supposed;
    }

    static List<Finding> wrong(EvaluationStanding round, ScoreSheetFacts sheet, WhatIf supposed) {
        WhatIfRules rules = new WhatIfRules(round, sheet, supposed);
        rules.weights();
        rules.points();
        rules.leftOut();
        return rules.wrong;
    }

    private void weights() {
        Map<String, ScoreDimension> dimensions =
                sheet.dimensions().stream().collect(Collectors.toMap(ScoreDimension::code, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < supposed.weights().size(); i++) {
            Weight weight = supposed.weights().get(i);
            String pointer = "/weights/" + i;
            ScoreDimension dimension = dimensions.get(weight.dimension());
            if (dimension == null) {
                at(pointer + "/dimension", "UNKNOWN_DIMENSION", weight.dimension());
            } else if (!seen.add(weight.dimension())) {
                at(pointer + "/dimension", "DOUBLED", weight.dimension());
            } else if (dimension.weightPercent().signum() == 0
                    && weight.weightPercent().signum() > 0) {
                at(pointer + "/weightPercent", "NOTHING_TO_WEIGH", weight.dimension());
            }
            ScoreItemRules.notFiner(wrong, weight.weightPercent(), sheet.decimals(), pointer + "/weightPercent");
        }
        if (wrong.isEmpty()) {
            BigDecimal whole = Decimals.sum(WhatIfScoring.weights(sheet, supposed).dimensions().stream()
                    .map(ScoreDimension::weightPercent)
                    .toList());
            if (whole.compareTo(Decimals.HUNDRED) != 0) {
                at("/weights", "WEIGHTS_NOT_WHOLE", Decimals.plain(whole));
            }
        }
    }

    private void points() {
        Set<HumanInputs.Where> seen = new HashSet<>();
        for (int i = 0; i < supposed.points().size(); i++) {
            Supposed one = supposed.points().get(i);
            String pointer = "/points/" + i;
            ItemOfRound.wrong(round, sheet, one.where(), one.points())
                    .forEach(finding ->
                            wrong.add(new Finding(pointer + finding.pointer(), finding.code(), finding.values())));
            if (!seen.add(one.where())) {
                at(pointer + "/item", "DOUBLED", one.item());
            }
            if (supposed.leftOut().contains(one.item())) {
                at(pointer + "/item", "ITEM_LEFT_OUT", one.item());
            }
        }
    }

    private void leftOut() {
        Set<String> items = sheet.items().map(ScoreItem::code).collect(Collectors.toSet());
        List<String> left = supposed.leftOut();
        for (int i = 0; i < left.size(); i++) {
            if (!items.contains(left.get(i))) {
                at("/leftOut/" + i, "UNKNOWN_SCORE_ITEM", left.get(i));
            }
        }
        Finding.doubled("/leftOut", left).ifPresent(wrong::add);
        if (left.containsAll(items)) {
            at("/leftOut", "NOTHING_LEFT");
        }
    }

    private void at(String pointer, String code, Object... values) {
        wrong.add(Finding.at(pointer, code, values));
    }
}
