package cn.duikou.ledger;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the log of one record: its revisions, what differs between two of them, and whether its chain holds. */
@ApplicationScoped
@Transactional
public class History {

    private final Revisions revisions;
    private final Entries entries;
    private final FactsJson json;

    History(Revisions revisions, Entries entries, FactsJson json) {
        this.revisions = revisions;
        this.entries = entries;
        this.json = json;
    }

    /** Whether the digests of a record's agreed revisions hold, and from which version on they do not. */
    @Schema(title = "校验结果")
    public record ChainCheck(
            @Schema(title = "完好") boolean intact,
            @Schema(title = "已确认版本数") int agreedVersions,
            @Schema(title = "首个异常版本") @Nullable Integer firstBroken,
            @Schema(title = "最新摘要") @Nullable String head) {}

    public List<LoggedRevision> of(LedgerKind<?> kind, UUID id) {
        entries.one(kind, id);
        List<Revision> log = revisions.of(id);
        Map<Integer, JsonNode> agreed =
                agreed(log).stream().collect(Collectors.toMap(Revision::agreedVersion, Revision::facts));
        List<LoggedRevision> told = new ArrayList<>();
        JsonNode last = null;
        for (Revision revision : log) {
            JsonNode base = agreed.getOrDefault(revision.baseVersion(), last);
            told.add(
                    LoggedRevision.of(revision, base == null ? List.of() : Difference.between(base, revision.facts())));
            last = revision.facts();
        }
        return told;
    }

    public List<Difference> between(LedgerKind<?> kind, UUID id, int from, int to) {
        entries.one(kind, id);
        List<Revision> log = revisions.of(id);
        return Difference.between(
                numbered(log, "from", from).facts(), numbered(log, "to", to).facts());
    }

    public <F> ChainCheck verify(LedgerKind<F> kind, UUID id) {
        Entry<F> entry = entries.one(kind, id);
        List<Revision> agreed = agreed(revisions.of(id));
        int broken = Chain.firstBroken(agreed);
        if (broken == 0 && !standsBehind(entry, agreed)) {
            broken = Math.max(agreed.size(), 1);
        }
        String head = agreed.isEmpty() ? null : agreed.getLast().digest();
        return new ChainCheck(broken == 0, agreed.size(), broken == 0 ? null : broken, head);
    }

    /** In the order of agreement: of two drafts, the one that was begun later may have been agreed first. */
    private static List<Revision> agreed(List<Revision> log) {
        return log.stream()
                .filter(revision -> revision.agreedVersion() != null)
                .sorted(Comparator.comparing(Revision::agreedVersion))
                .toList();
    }

    /** The row must say what the last agreed revision says. */
    private boolean standsBehind(Entry<?> entry, List<Revision> agreed) {
        if (agreed.size() != entry.agreedVersion()) {
            return false;
        }
        return agreed.isEmpty()
                || Difference.between(agreed.getLast().facts(), json.write(entry.facts()))
                        .isEmpty();
    }

    private static Revision numbered(List<Revision> log, String parameter, int number) {
        return log.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        ProblemCode.INVALID, List.of(Finding.at(parameter, "NO_SUCH_REVISION", number))));
    }
}
