package cn.duikou.order;

import cn.duikou.clause.Clause;
import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Line;
import cn.duikou.document.Span;
import cn.duikou.pair.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders and commendations as official papers. */
final class OrderPaper {

    private static final String ISSUER = "国家发展改革委";
    private static final Pattern ENDED = Pattern.compile("[。！？…；：.!?”）]$");

    private OrderPaper() {}

    /**
     * @param due the day that it said when it was issued
     * @param clauses those of the findings, in their order
     */
    static OfficialDocument of(
            OrderStanding order, LocalDate due, List<OrderFinding> findings, Pair pair, List<Clause> clauses) {
        OfficialDocument paper = begun(order.title(), order.number());
        paper.addressedTo(sides(pair))
                .text("根据" + order.year() + "年度对口合作成效评估结果，对照《东北地区与东部地区部分省市对口合作工作方案》"
                        + "（国办发〔2017〕22号，以下简称《方案》）的任务要求，现将需要整改的问题和有关要求通知如下。")
                .heading("存在的问题和整改要求");
        for (int i = 0; i < findings.size(); i++) {
            if (findings.size() > 1) {
                paper.heading(2, clauses.get(i).titleZh());
            }
            paragraphs(paper, "存在问题：", findings.get(i).finding());
            paragraphs(paper, "整改要求：", findings.get(i).requirement());
            paper.text("任务依据：《方案》" + place(clauses.get(i))
                    + (findings.size() > 1 ? "。" : "（" + clauses.get(i).titleZh() + "）。"));
        }
        paper.heading("整改时限和报送要求")
                .text("请于" + day(due) + "前完成整改，在对口合作工作平台填报整改措施、进展与佐证，并申请销号。" + "确需延期的，应当在时限届满前说明原因、提出申请，经批准后执行。")
                .text("特此通知。");
        return ended(paper, order.issuedOn());
    }

    static OfficialDocument of(Commendation commendation, String text, List<Pair> pairs) {
        OfficialDocument paper = begun(commendation.title(), commendation.number());
        paper.addressedTo("各有关省、自治区、直辖市及计划单列市、副省级城市人民政府");
        paragraphs(paper, "", text);
        paper.text("通报表扬名单如下：");
        for (int i = 0; i < pairs.size(); i++) {
            paper.text((pairs.size() > 1 ? (i + 1) + "．" : "") + pairs.get(i).nameZh());
        }
        return ended(paper, commendation.issuedOn());
    }

    private static OfficialDocument begun(String title, @Nullable String number) {
        OfficialDocument paper = new OfficialDocument(title, Locale.SIMPLIFIED_CHINESE, number);
        return number == null ? paper.underTitle("（草稿）") : paper;
    }

    /** Each line is one, the first with what it is; the last ends as a sentence does. */
    private static void paragraphs(OfficialDocument paper, String what, String text) {
        String whole = ENDED.matcher(text.strip()).find() ? text.strip() : text.strip() + "。";
        String before = what;
        for (String line : whole.split("\\s*\\n\\s*")) {
            paper.text(List.of(new Span(before, true, false, null), Span.of(line)));
            before = "";
        }
    }

    /** Where it stands in the plan: parts as they are numbered there. */
    private static String place(Clause clause) {
        return "“" + clause.ref().replace('(', '（').replace(')', '）') + "”";
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
