package cn.duikou.evaluation;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.document.OfficialDocument.Line;
import cn.duikou.document.Span;
import cn.duikou.evaluation.EvaluationResult.Placed;
import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.ledger.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What a round came to as an official paper: by what, how, who stands where and how firmly, and how to check all of it. */
final class EvaluationReport {

    private static final String ENDING = "报告";

    private final ReportContent content;
    private final EvaluationStanding round;
    private final ScoreSheetFacts sheet;
    private final OfficialDocument paper;
    private int tables;

    private EvaluationReport(ReportContent content) {
        this.content = content;
        round = content.round();
        sheet = content.sheet().facts();
        paper = new OfficialDocument(
                round.title().endsWith(ENDING) ? round.title() : round.title() + ENDING, Locale.SIMPLIFIED_CHINESE);
    }

    static OfficialDocument of(ReportContent content) {
        EvaluationReport report = new EvaluationReport(content);
        Instant published = content.at(EvaluationEventKind.PUBLISHED);
        report.paper.underTitle(published == null ? "（结果尚未公布）" : "（" + day(published) + "公布）");
        report.round();
        report.method();
        report.places();
        report.pairs();
        report.amendments();
        report.items();
        report.verification();
        return published == null || content.issuer() == null
                ? report.paper
                : report.paper
                        .signed(List.of(content.issuer()), day(published))
                        .imprint(List.of(new Line(content.issuer(), day(published) + "公布")));
    }

    private void round() {
        paper.heading("评估概况")
                .text("本次评估编号 " + round.code() + "，评估 " + round.year() + " 年度的对口合作，参评的对口合作关系共 "
                        + content.result().pairs().size() + " 对。全部事实于"
                        + day(content.snapshot().takenAt()) + "固定，此后不再改变；结果于"
                        + day(Objects.requireNonNull(content.at(EvaluationEventKind.DECIDED))) + "决定。")
                .text("依据的评分表为《" + sheet.titleZh() + "》第 " + content.sheet().version() + " 版（代码 "
                        + sheet.code() + "）。"
                        + (sheet.note() == null ? "" : "评分表注明：" + sheet.note()));
    }

    private void method() {
        paper.heading("评估办法")
                .text("总分 100 分，由下列 " + sheet.dimensions().size() + " 个维度相加。由规则计算的项目只依据固定的事实；"
                        + "由评委评分的项目取各位评委评分的合成分；审核后改定的，以审核分为准并说明理由。分数保留 "
                        + sheet.decimals() + " 位小数，四舍五入。");
        table("评分维度与分值");
        paper.table(
                        List.of(Column.text("维度", 12), Column.figure("分值", 4), Column.figure("项目（个）", 5)),
                        sheet.dimensions().stream()
                                .map(one -> List.of(
                                        one.titleZh(),
                                        Decimals.plain(one.weightPercent()),
                                        String.valueOf(one.items().size())))
                                .toList())
                .text(compared())
                .text(missing());
    }

    private String compared() {
        return isAlone()
                ? "本次只评估一对，没有可比的其他各对，不排名次。"
                : "名次只在比较组内排列，同分同名次。为说明名次是否依赖权重的取法，将各维度权重各自随机增减 10%、20%，每种幅度试算 "
                        + content.result().robustness().perturbations() + " 次，列出最好与最差的名次。";
    }

    private boolean isAlone() {
        return content.result().pairs().size() == 1;
    }

    /** By which policy which items are treated where a number is missing. */
    private String missing() {
        List<String> said = Stream.of(MissingPolicy.values())
                .map(policy -> said(
                        policy,
                        sheet.items()
                                .filter(item -> item.missing() == policy)
                                .map(ScoreItem::titleZh)
                                .toList()))
                .filter(words -> !words.isEmpty())
                .toList();
        return "缺少数据的项目按评分表规定处理：" + String.join("；", said) + "。整个维度不计的，总分为其余维度得分之和乘以 100 与其余维度分值之比。";
    }

    private String said(MissingPolicy policy, List<String> items) {
        String how = switch (policy) {
            case ZERO -> "得零分的";
            case EXCLUDE -> "不计、分值按比例分给同一维度其他项目的";
            case PEER_MEDIAN -> isAlone() ? "同组没有其他各对可取中位数、得零分的" : "取同组其他各对得分中位数的";
        };
        return items.isEmpty() ? "" : how + "有" + String.join("、", items);
    }

    private void places() {
        paper.heading("评估结果");
        for (PeerGroup group : sheet.peerGroups()) {
            List<Placed> placed = placed(group);
            if (!placed.isEmpty()) {
                paper.heading(2, group.nameZh());
                table(group.nameZh() + "名次");
                paper.table(
                        List.of(
                                Column.text("名次", 3),
                                Column.text("对口合作关系", 9),
                                Column.figure("总分", 4),
                                Column.text("增减10%的名次", 6),
                                Column.text("增减20%的名次", 6)),
                        placed.stream().map(this::place).toList());
            }
        }
    }

    private List<Placed> placed(PeerGroup group) {
        return content.result().pairs().stream()
                .filter(pair -> pair.group().equals(group.code()))
                .sorted(Comparator.comparingInt(Placed::rank))
                .toList();
    }

    private List<String> place(Placed pair) {
        if (isAlone()) {
            return List.of("无可比", name(pair.pairCode()), content.shown(pair.total()), "—", "—");
        }
        List<String> row = new ArrayList<>(
                List.of(pair.rank() + (pair.tied() ? "（并列）" : ""), name(pair.pairCode()), content.shown(pair.total())));
        content.result().robustness().pairs().stream()
                .filter(one -> one.pairCode().equals(pair.pairCode()))
                .flatMap(one -> one.intervals().stream())
                .map(one ->
                        one.best() == one.worst() ? "第" + one.best() + "名" : "第" + one.best() + "至" + one.worst() + "名")
                .forEach(row::add);
        return row;
    }

    private void pairs() {
        paper.heading("各对得分");
        sheet.peerGroups().forEach(group -> {
            List<Placed> placed = placed(group);
            placed.forEach(pair -> new ReportOfPair(content, placed, this::table).write(paper, pair));
        });
    }

    /** Of those pairs alone whose items the reader may know. */
    private void items() {
        if (!content.scores().pairs().isEmpty()) {
            paper.heading("项目得分明细");
            content.scores()
                    .pairs()
                    .forEach(pair -> new ReportOfPair(content, List.of(), this::table).items(paper, pair));
        }
    }

    private void amendments() {
        if (content.decided().size() == 1) {
            return;
        }
        paper.heading("决定之后的更正").text("下列更正经两人确认，本报告所列为更正之后的结果；决定本身及其摘要不变。");
        List<EvaluationEvent> noted = content.history().stream()
                .filter(event -> event.kind() == EvaluationEventKind.AMENDED)
                .toList();
        for (Decided amendment : content.decided().subList(1, content.decided().size())) {
            EvaluationEvent event = noted.get(amendment.number() - 1);
            paper.text(
                    "第 " + amendment.number() + " 次更正（" + day(event.at()) + "），更正后的结果摘要 " + amendment.digest() + "。");
            content.changes().stream()
                    .filter(change -> Integer.valueOf(amendment.number()).equals(change.amendment()))
                    .forEach(change -> paper.text(name(change.pairCode()) + "“" + title(change.item()) + "”改为 "
                            + Decimals.plain(change.points()) + " 分。理由：" + change.reason()));
        }
    }

    private void verification() {
        SnapshotHead snapshot = content.snapshot();
        Long since = content.since().records();
        paper.heading("数据与核验")
                .text("事实快照为全部快照中的第 " + snapshot.number() + " 号，口径日期为" + day(snapshot.figuresAsOf())
                        + "。由快照、评分表和评分重新计算，应得到与下列相同的摘要（SHA-256，JSON 按 RFC 8785 规范化）。");
        table("摘要");
        paper.table(
                List.of(Column.text("内容", 5), Column.text("摘要", 20)),
                List.of(
                        List.of("事实快照", snapshot.digest()),
                        List.of("评分表", content.scores().sheetDigest()),
                        List.of("事实", content.scores().factsDigest()),
                        List.of("评分", content.scores().inputsDigest()),
                        List.of("决定的结果", content.decided().getFirst().digest()),
                        List.of(
                                "计分程序版本",
                                String.valueOf(content.decided().getLast().engine()))));
        if (!content.result().factsIntact()) {
            paper.text("存下的内容与写入时封存的不符。本报告照决定时的结果编写，决定的结果没有改变；不符之处由主持方校验。");
        }
        paper.text(
                since == null || since == 0
                        ? "快照之后的更正不计入本次得分。"
                        : "截至" + day(content.since().today()) + "，快照所依据的记录中有 " + since
                                + " 条此后经双方更正。这些更正不计入本次得分，可在平台的本次评估中与快照对照查看。");
    }

    private String title(String item) {
        return sheet.items()
                .filter(one -> one.code().equals(item))
                .map(ScoreItem::titleZh)
                .findFirst()
                .orElse(item);
    }

    private void table(String title) {
        tables++;
        paper.caption(Span.of("表" + tables + "　" + title));
    }

    private String name(String pair) {
        return Objects.requireNonNull(content.pairNames().get(pair));
    }

    private static String day(Instant moment) {
        return day(AsOf.dayOf(moment));
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
