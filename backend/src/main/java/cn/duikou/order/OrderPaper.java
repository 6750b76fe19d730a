package cn.duikou.order;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.document.OfficialDocument.Line;
import cn.duikou.pair.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders and commendations as official papers. */
final class OrderPaper {

    private static final String ISSUER = "国家发展改革委";

    private OrderPaper() {}

    /**
     * @param due the day that it said when it was issued
     * @param clauses what the clauses of the findings are called, in their order
     */
    static OfficialDocument of(
            OrderStanding order, LocalDate due, List<OrderFinding> findings, Pair pair, List<String> clauses) {
        OfficialDocument paper = begun(order.title(), order.number());
        paper.addressedTo(sides(pair))
                .text("根据" + order.year() + "年度对口合作成效评估结果，现将需要整改的问题和有关要求通知如下。")
                .heading("存在的问题");
        for (int i = 0; i < findings.size(); i++) {
            paper.heading(2, clauses.get(i)).text(findings.get(i).finding());
        }
        paper.heading("整改要求")
                .table(
                        List.of(Column.text("问题号", 3), Column.text("任务条款", 6), Column.text("整改要求", 16)),
                        IntStream.range(0, findings.size())
                                .mapToObj(i -> List.of(
                                        String.valueOf(i + 1),
                                        findings.get(i).clauseCode(),
                                        findings.get(i).requirement()))
                                .toList())
                .heading("整改时限")
                .text("请于" + day(due) + "前完成整改，在对口合作工作平台填报整改措施、进展与佐证，并申请销号；" + "确需延期的，应当说明原因，经批准后执行。");
        return ended(paper, order.issuedOn());
    }

    static OfficialDocument of(Commendation commendation, String text, List<Pair> pairs) {
        OfficialDocument paper = begun(commendation.title(), commendation.number());
        paper.addressedTo("各有关省、自治区、直辖市及计划单列市、副省级城市人民政府").text(text).heading("通报表扬名单");
        pairs.forEach(pair -> paper.text(pair.nameZh()));
        return ended(paper, commendation.issuedOn());
    }

    private static OfficialDocument begun(String title, @Nullable String number) {
        return new OfficialDocument(title, Locale.SIMPLIFIED_CHINESE).underTitle(number == null ? "（草稿）" : number);
    }

    /** A draft is signed by nobody. */
    private static OfficialDocument ended(OfficialDocument paper, @Nullable LocalDate issuedOn) {
        return issuedOn == null
                ? paper
                : paper.signed(List.of(ISSUER), day(issuedOn)).imprint(List.of(new Line(ISSUER, day(issuedOn) + "印发")));
    }

    private static String sides(Pair pair) {
        return String.join(
                "、",
                Stream.of(pair.northeast(), pair.east())
                        .filter(Objects::nonNull)
                        .map(region -> region.name() + "人民政府")
                        .toList());
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
