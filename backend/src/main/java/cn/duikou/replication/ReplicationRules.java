package cn.duikou.replication;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a replication. Pure. */
final class ReplicationRules extends FactRules {

    private static final Set<ReplicationStage> STAGES = EnumSet.allOf(ReplicationStage.class);

    private final ReplicationFacts facts;

    private ReplicationRules(ReplicationFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(ReplicationFacts facts, @Nullable ReplicationFacts agreed, Surroundings surroundings) {
        ReplicationRules rules = new ReplicationRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.regionLiesOn(facts.pairCode(), Side.EAST, facts.practiceRegionCode(), "/practiceRegionCode");
        rules.regionLiesOn(facts.pairCode(), Side.NORTHEAST, facts.adopterRegionCode(), "/adopterRegionCode");
        rules.documentIsNamedAndDated();
        rules.stageHasItsDates();
        rules.stagesFollow(STAGES, facts::reached);
        rules.nothingIsAdoptedBeforeItIsPublished();
        rules.effectsFollowAdoption();
        rules.evaluationHasFigures();
        if (agreed != null) {
            rules.stageMovesForward(facts.stage(), agreed.stage());
        }
        return rules.found();
    }

    private void documentIsNamedAndDated() {
        boolean named = facts.documentTitle() != null || facts.documentNumber() != null;
        boolean told = facts.documentOn() != null || facts.documentItem() != null;
        require(named || !told, "/documentTitle", "DOCUMENT_NEEDS_NAME");
        require(!named || facts.documentOn() != null, "/documentOn", "DOCUMENT_NEEDS_DATE");
        hasHappened(facts.documentOn(), "/documentOn");
    }

    /** A date beyond the stage is a contradiction. */
    private void stageHasItsDates() {
        for (ReplicationStage stage : STAGES) {
            boolean reached = facts.reached(stage) != null;
            if (!facts.stage().isPast(stage)) {
                require(!reached, dateOf(stage), "DATE_BEYOND_STAGE", facts.stage());
            } else if (!mayBeLeftOut(stage)) {
                require(reached, dateOf(stage), "STAGE_NEEDS_DATE", facts.stage(), stage);
            }
        }
    }

    /** What is taken as it is needs no pilot. */
    private boolean mayBeLeftOut(ReplicationStage stage) {
        return stage == ReplicationStage.PILOTED && facts.stage() != stage && facts.manner() == AdoptionManner.AS_IS;
    }

    /** One may look at a practice before its document is out; a plan to adopt it follows the document. */
    private void nothingIsAdoptedBeforeItIsPublished() {
        for (ReplicationStage stage : EnumSet.complementOf(EnumSet.of(ReplicationStage.BENCHMARKED))) {
            notBefore(facts.reached(stage), NamedDay.DOCUMENT, facts.documentOn(), dateOf(stage));
        }
    }

    private void effectsFollowAdoption() {
        LocalDate adoptedOn = facts.adoptedOn();
        require(adoptedOn != null || facts.effects().isEmpty(), "/effects", "EFFECT_BEFORE_ADOPTION");
        Set<String> measured = new HashSet<>();
        for (int i = 0; i < facts.effects().size(); i++) {
            Effect effect = facts.effects().get(i);
            notBefore(effect.measuredOn(), NamedDay.ADOPTED, adoptedOn, "/effects/" + i + "/measuredOn");
            hasHappened(effect.measuredOn(), "/effects/" + i + "/measuredOn");
            boolean first = measured.add(effect.measuredOn() + effect.name());
            require(first, "/effects/" + i + "/name", "DOUBLED", effect.name());
        }
    }

    private void evaluationHasFigures() {
        boolean evaluated = facts.stage() == ReplicationStage.EVALUATED;
        require(!evaluated || !facts.effects().isEmpty(), "/effects", "EVALUATION_NEEDS_EFFECTS");
    }
}
