package cn.duikou.insight;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.insight.Briefing.FigureSince;
import cn.duikou.insight.Briefing.LastMeeting;
import cn.duikou.insight.Briefing.Promise;
import cn.duikou.pair.Pair;
import cn.duikou.web.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A briefing as a paper to take along, in the reader's language. */
final class BriefingDocument {

    private final Briefing briefing;
    private final Pair pair;
    private final Locale language;

    BriefingDocument(Briefing briefing, Pair pair, Locale language) {
        this.briefing = briefing;
        this.pair = pair;
        this.language = language;
    }

    byte[] bytes() {
        OfficialDocument paper =
                new OfficialDocument(text("briefing.title", chinese() ? pair.nameZh() : pair.nameEn()), language);
        paper.underTitle(text("briefing.on", day(briefing.on())));
        figures(paper.heading(text("briefing.figures")));
        paper.heading(text("briefing.commitments"));
        promises(paper, "briefing.overdue", briefing.counts().overdue(), briefing.overdue());
        promises(paper, "briefing.open", briefing.counts().open(), briefing.open());
        promises(paper, "briefing.kept", briefing.counts().kept(), briefing.kept());
        disputes(paper.heading(text("briefing.disputes", briefing.counts().disputes())));
        troubles(paper.heading(text("briefing.troubles", briefing.counts().troubles())));
        return paper.bytes();
    }

    private void figures(OfficialDocument paper) {
        LastMeeting last = briefing.lastMeeting();
        paper.text(
                last == null
                        ? text("briefing.noMeeting")
                        : text("briefing.lastMeeting", day(last.heldOn()), last.place(), last.name()));
        paper.table(
                List.of(
                        Column.text(text("briefing.figure"), 4),
                        Column.figure(briefing.since() == null ? text("briefing.before") : day(briefing.since()), 2),
                        Column.figure(day(briefing.on()), 2)),
                briefing.figures().stream().map(this::row).toList());
    }

    private String title(FigureSince figure) {
        String title = chinese() ? figure.titleZh() : figure.titleEn();
        return title + text("unit." + figure.unit());
    }

    private List<String> row(FigureSince figure) {
        int decimals = figure.unit() == MeasureUnit.WAN_YUAN || figure.unit() == MeasureUnit.PERCENT ? 2 : 0;
        return List.of(title(figure), number(figure.before(), decimals), number(figure.now(), decimals));
    }

    private void promises(OfficialDocument paper, String title, int total, List<Promise> promises) {
        paper.text(text(title, total));
        if (total > 0) {
            list(
                    paper,
                    total,
                    promises,
                    List.of(
                            Column.text(text("briefing.content"), 5),
                            Column.text(text("briefing.owner"), 2),
                            Column.text(text("briefing.dueOn"), 2)),
                    promise -> List.of(promise.content(), owner(promise), day(promise.dueOn())));
        }
    }

    private String owner(Promise promise) {
        String side = text("Side." + promise.side());
        return promise.organisation() == null ? side : text("briefing.bodyOfSide", promise.organisation(), side);
    }

    private void disputes(OfficialDocument paper) {
        list(
                paper,
                briefing.counts().disputes(),
                briefing.disputes(),
                List.of(
                        Column.text(text("briefing.record"), 3),
                        Column.text(text("briefing.draftedBy"), 1),
                        Column.text(text("briefing.reason"), 4)),
                dispute -> List.of(dispute.name(), text("Side." + dispute.side()), dispute.reason()));
    }

    private void troubles(OfficialDocument paper) {
        list(
                paper,
                briefing.counts().troubles(),
                briefing.troubles(),
                List.of(
                        Column.text(text("briefing.project"), 3),
                        Column.text(text("briefing.trouble"), 4),
                        Column.text(text("briefing.since"), 2)),
                trouble -> List.of(
                        trouble.name(),
                        text("TroubleKind." + trouble.kind())
                                + (trouble.detail() == null ? "" : text("briefing.colon") + trouble.detail()),
                        day(trouble.since())));
    }

    /** A table, and a word where there is nothing or where more is left out. */
    private <T> void list(
            OfficialDocument paper, int total, List<T> items, List<Column> columns, Function<T, List<String>> row) {
        if (items.isEmpty()) {
            paper.text(text("briefing.none"));
            return;
        }
        paper.table(columns, items.stream().map(row).toList());
        if (total > items.size()) {
            paper.text(text("briefing.more", total - items.size()));
        }
    }

    private boolean chinese() {
        return !language.getLanguage().equals("en");
    }

    private String day(LocalDate day) {
        return chinese() ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" : day.toString();
    }

    /** The same number of decimals all along a row. */
    private static String number(@Nullable BigDecimal number, int decimals) {
        return number == null ? "—" : String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private String text(String key, Object... values) {
        return Messages.text(language, key, List.of(values));
    }
}
