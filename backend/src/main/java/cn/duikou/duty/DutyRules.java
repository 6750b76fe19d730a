package cn.duikou.duty;

import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of a rule by which pairs owe something. */
final class DutyRules {

    private DutyRules() {}

    /** @param before the version whose place it takes, if any */
    static List<Finding> wrong(DutyRuleFacts rule, @Nullable DutyRuleFacts before, Surroundings world) {
        List<Finding> wrong = new ArrayList<>();
        if (!world.hasClause(rule.clauseCode())) {
            wrong.add(Finding.at("/clauseCode", "UNKNOWN_CLAUSE", rule.clauseCode()));
        }
        wrong.addAll(wrongPairs(rule.pairCodes() == null ? List.of() : rule.pairCodes(), world));
        Finding.doubled("/receivers", rule.receivers()).ifPresent(wrong::add);
        wrong.addAll(wrongReminders(rule));
        wrong.addAll(wrongDays(rule, world.today()));
        if (before != null) {
            wrong.addAll(changedAtTheRoot(rule, before));
        }
        return wrong;
    }

    private static List<Finding> wrongPairs(List<String> pairCodes, Surroundings world) {
        List<Finding> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pairCodes.size(); i++) {
            String code = pairCodes.get(i);
            if (!world.hasPair(code)) {
                wrong.add(Finding.at("/pairCodes/" + i, "UNKNOWN_PAIR", code));
            } else if (!seen.add(code)) {
                wrong.add(Finding.at("/pairCodes/" + i, "DOUBLED", code));
            }
        }
        return wrong;
    }

    private static List<Finding> wrongReminders(DutyRuleFacts rule) {
        List<Finding> wrong = new ArrayList<>();
        List<Integer> ladder = rule.ladder();
        if (ladder.getFirst() > rule.opensBefore()) {
            wrong.add(Finding.at("/reminders/0", "REMINDED_BEFORE_OPENING", rule.opensBefore()));
        }
        for (int i = 1; i < ladder.size(); i++) {
            if (ladder.get(i) >= ladder.get(i - 1)) {
                wrong.add(Finding.at("/reminders/" + i, "REMINDERS_NOT_DESCENDING", ladder.get(i - 1)));
            }
        }
        return wrong;
    }

    /** No past duty ever becomes another one. */
    private static List<Finding> wrongDays(DutyRuleFacts rule, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (rule.effectiveFrom().isBefore(today)) {
            wrong.add(Finding.at("/effectiveFrom", "DATE_IN_PAST", today));
        }
        if (rule.effectiveUntil() != null && rule.effectiveUntil().isBefore(rule.effectiveFrom())) {
            wrong.add(Finding.at("/effectiveUntil", "PERIOD_REVERSED"));
        }
        return wrong;
    }

    /** A duty's code and the day that it is counted from would not be what they were. */
    private static List<Finding> changedAtTheRoot(DutyRuleFacts rule, DutyRuleFacts before) {
        List<Finding> wrong = new ArrayList<>();
        if (!rule.code().equals(before.code())) {
            wrong.add(Finding.at("/code", "RULE_KEEPS_THIS", before.code()));
        }
        if (rule.kind() != before.kind()) {
            wrong.add(Finding.at("/kind", "RULE_KEEPS_THIS", before.kind()));
        }
        if (rule.period() != before.period()) {
            wrong.add(Finding.at("/period", "RULE_KEEPS_THIS", before.period()));
        }
        if (rule.dueFrom() != before.dueFrom()) {
            wrong.add(Finding.at("/dueFrom", "RULE_KEEPS_THIS", before.dueFrom()));
        }
        return wrong;
    }
}
