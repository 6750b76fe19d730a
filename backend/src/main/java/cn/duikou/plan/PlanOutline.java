package cn.duikou.plan;

import cn.duikou.document.ChineseNumber;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a plan: those of its outline, then those that another outline left behind and that hold text. */
@ApplicationScoped
class PlanOutline {

    private final PlanTemplateBook templates;
    private final Pairs pairs;

    PlanOutline(PlanTemplateBook templates, Pairs pairs) {
        this.templates = templates;
        this.pairs = pairs;
    }

    /** A section of the plan, whether its outline has it still, and how it is written. */
    record Place(TemplateSection section, boolean extra, SectionVersion written) {

        boolean isMandatory() {
            return section.mandatory() && !extra;
        }

        /** What need not be written and nobody has written is left out. */
        boolean isPrinted() {
            return isMandatory() || written.filled();
        }
    }

    List<Place> of(PlanStanding plan, List<SectionVersion> written) {
        PlanTemplate outline = templates.version(plan.kind(), plan.templateVersion());
        Map<String, SectionVersion> byKey =
                written.stream().collect(Collectors.toMap(SectionVersion::key, Function.identity()));
        Stream<Place> within = outline.facts().sections().stream()
                .filter(section -> byKey.containsKey(section.key()))
                .map(section -> new Place(section, false, byKey.get(section.key())));
        Stream<Place> beyond = written.stream()
                .filter(section -> outline.section(section.key()).isEmpty())
                .filter(SectionVersion::filled)
                .flatMap(section -> templates.section(plan.kind(), section.key()).stream()
                        .map(known -> new Place(known, true, section)));
        return Stream.concat(within, beyond).toList();
    }

    List<SectionHead> heads(PlanSituation situation, List<SectionVersion> written) {
        List<Place> places = of(situation.plan(), written);
        List<SectionHead> heads = new ArrayList<>();
        for (Place place : places) {
            heads.add(head(place, heads.size() + 1, mayWrite(situation, place.section())));
        }
        return heads;
    }

    Optional<TemplateSection> section(PlanStanding plan, String key) {
        Optional<TemplateSection> own =
                templates.version(plan.kind(), plan.templateVersion()).section(key);
        return own.isPresent() ? own : templates.section(plan.kind(), key);
    }

    /** @throws Refusal 422 where there is no such section */
    void requireSection(PlanStanding plan, @Nullable String key, String pointer) {
        if (key != null && section(plan, key).isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at(pointer, "UNKNOWN_SECTION", key)));
        }
    }

    boolean mayWrite(PlanSituation situation, TemplateSection section) {
        return situation.may(PlanAction.EDIT) && isAuthor(situation.mine(), situation.plan(), section);
    }

    /** A region without a partner writes what the other side would. */
    boolean isAuthor(@Nullable Side side, PlanStanding plan, TemplateSection section) {
        boolean alone = pairs.find(plan.pairCode()).map(Pair::east).isEmpty();
        return side != null && (alone || section.author().is(side));
    }

    private static SectionHead head(Place place, int number, boolean mayWrite) {
        TemplateSection section = place.section();
        SectionVersion written = place.written();
        return new SectionHead(
                section.key(),
                ChineseNumber.of(number) + "、",
                section.title(),
                section.contents(),
                section.author(),
                place.isMandatory(),
                section.guidance(),
                place.extra(),
                written.version(),
                written.textLength(),
                written.liveFields(),
                written.filled(),
                written.writtenAt(),
                written.writtenBy(),
                written.side(),
                mayWrite);
    }
}
