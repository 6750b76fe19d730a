package cn.duikou.plan;

import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of an outline. */
final class PlanTemplateRules {

    private PlanTemplateRules() {}

    static List<Finding> wrong(PlanTemplateFacts template, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (template.effectiveFrom().isBefore(today)) {
            wrong.add(Finding.at("/effectiveFrom", "DATE_IN_PAST", today));
        }
        wrong.addAll(doubled(template.sections()));
        wrong.addAll(missingContents(template.sections()));
        return wrong;
    }

    private static List<Finding> doubled(List<TemplateSection> sections) {
        List<Finding> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            TemplateSection section = sections.get(i);
            String pointer = "/sections/" + i;
            if (!seen.add(section.key())) {
                wrong.add(Finding.at(pointer + "/key", "DOUBLED", section.key()));
            }
            Finding.doubled(pointer + "/contents", section.contents()).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** S2.c demands six contents of every plan, so what must be written has to cover them. */
    private static List<Finding> missingContents(List<TemplateSection> sections) {
        Set<PlanContent> missing = EnumSet.allOf(PlanContent.class);
        sections.stream().filter(TemplateSection::mandatory).forEach(section -> missing.removeAll(section.contents()));
        return missing.stream()
                .map(content -> Finding.at("/sections", "CONTENT_MISSING", content))
                .toList();
    }
}
