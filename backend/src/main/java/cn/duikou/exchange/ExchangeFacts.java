package cn.duikou.exchange;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.PlanYear;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about a batch of exchange (三(三)4, 四(三)); no text of it names a participant. */
@Schema(title = "干部人才交流内容")
public record ExchangeFacts(
        @Schema(title = "名称", examples = "第七批赴江苏挂职干部") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "LN-JS")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"S3.a\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "交流类别") @Required ExchangeKind kind,

        @Schema(title = "交流方向") @Required ExchangeDirection direction,

        @Schema(title = "年度", description = "by which it is counted", examples = "2026") @Required @PlanYear
        Integer year,

        @Schema(title = "批次", examples = "7") @CountFromOne(max = 999) @Nullable
        Integer batchNumber,

        @Schema(title = "开始日期") @PlanDate @Nullable LocalDate startsOn,
        @Schema(title = "结束日期") @PlanDate @Nullable LocalDate endsOn,

        @Schema(title = "主要任务", description = "no persons") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "组织单位", examples = "辽宁省委组织部") @PlainText(max = 200) @Nullable
        String organiser,

        @Schema(title = "接收单位", examples = "江苏省发展改革委") @PlainText(max = 200) @Nullable
        String hostOrganisation,

        @Schema(title = "培训机构", examples = "某干部学院") @PlainText(max = 200) @Nullable
        String institution,

        @Schema(title = "经费来源") @Nullable CostSource costSource,

        @Schema(title = "计划人数", description = "by category") @Size(max = 5, message = "TOO_MANY") @Nullable
        List<@Valid @Required HeadCount> planned,

        @Schema(title = "实际人数", description = "by category, of a training that names nobody")
        @Size(max = 5, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required HeadCount> headCounts,

        @Schema(title = "培训期次") @Size(max = 100, message = "TOO_MANY") @Nullable
        List<@Valid @Required TrainingSession> sessions,

        @Schema(title = "参加人员", description = "without personal data") @Size(max = 500, message = "TOO_MANY") @Nullable
        List<@Valid @Required Participant> participants,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public ExchangeFacts {
        clauses = FactLists.asGiven(clauses);
        planned = FactLists.orEmpty(planned);
        headCounts = FactLists.orEmpty(headCounts);
        sessions = FactLists.orEmpty(sessions);
        participants = FactLists.orEmpty(participants);
    }

    /** All that is written freely, by where it stands: it must name nobody. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(Map.of("/name", name));
        for (int i = 0; i < sessions.size(); i++) {
            texts.put("/sessions/" + i + "/name", sessions.get(i).name());
        }
        texts.put("/summary", summary);
        texts.put("/organiser", organiser);
        texts.put("/hostOrganisation", hostOrganisation);
        texts.put("/institution", institution);
        texts.put("/sourceTitle", sourceTitle);
        texts.values().removeIf(Objects::isNull);
        return texts;
    }

    /** How many of that category took part: as counted without names, or else as listed. */
    int people(ParticipantCategory category) {
        return headCounts.stream()
                .filter(count -> count.category() == category)
                .mapToInt(HeadCount::people)
                .findFirst()
                .orElseGet(() -> (int) participants.stream()
                        .filter(one -> one.category() == category)
                        .count());
    }

    /** The participants with a further one, or with the one of that id told anew. */
    List<Participant> participantsWith(Participant entered) {
        boolean known = participants.stream().anyMatch(one -> one.id().equals(entered.id()));
        return known
                ? participants.stream()
                        .map(one -> one.id().equals(entered.id()) ? entered : one)
                        .toList()
                : Stream.concat(participants.stream(), Stream.of(entered)).toList();
    }
}
