package cn.duikou.meeting;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerTable;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkTarget;
import cn.duikou.ledger.Standing;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger of meetings: the door to their table, and what the ledger mechanism must know of them. */
@ApplicationScoped
class Meetings extends LedgerTable<Meeting, MeetingFacts> {

    private final Surroundings surroundings;

    Meetings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String table() {
        return "meeting";
    }

    @Override
    public Class<MeetingFacts> factsType() {
        return MeetingFacts.class;
    }

    @Override
    public List<Finding> check(MeetingFacts facts, @Nullable MeetingFacts agreed) {
        return MeetingRules.check(facts, agreed, surroundings);
    }

    @Override
    public List<Finding> doubts(MeetingFacts facts) {
        return MeetingRules.doubts(facts, surroundings);
    }

    @Override
    public List<Finding> beforeClosing(MeetingFacts facts) {
        return MeetingRules.openCommitments(facts, surroundings);
    }

    @Override
    public List<Link> links(MeetingFacts facts) {
        return Link.to(
                LinkTarget.ANY_RECORD,
                FactLists.pointed("/commitments/%d/recordCode", facts.commitments(), Commitment::recordCode));
    }

    @Override
    protected Meeting row(UUID id, Standing standing, MeetingFacts facts) {
        return new Meeting(id, standing, facts);
    }
}
