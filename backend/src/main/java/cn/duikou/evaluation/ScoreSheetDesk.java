package cn.duikou.evaluation;

import cn.duikou.clause.Clause;
import cn.duikou.clause.Clauses;
import cn.duikou.evaluation.ScoreSheets.Stored;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.insight.FigureDesk;
import cn.duikou.insight.Measure;
import cn.duikou.ledger.Entry;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes score sheets: one draft of a code at a time, and nothing of what is published ever changes. */
@ApplicationScoped
class ScoreSheetDesk {

    private final CurrentCaller caller;
    private final ScoreSheets sheets;
    private final FigureDesk figures;
    private final Clauses clauses;
    private final Pairs pairs;
    private final CallerLanguage language;

    ScoreSheetDesk(
            CurrentCaller caller,
            ScoreSheets sheets,
            FigureDesk figures,
            Clauses clauses,
            Pairs pairs,
            CallerLanguage language) {
        this.caller = caller;
        this.sheets = sheets;
        this.figures = figures;
        this.clauses = clauses;
        this.pairs = pairs;
        this.language = language;
    }

    /** @throws Refusal 404 for what there is not or what is not the caller's to know */
    ScoreSheet find(String code, @Nullable Integer version) {
        return told(sheets.find(code, version).orElseThrow(Refusal::notFound));
    }

    /** The first version of a new code, or the next one of a known code. */
    ScoreSheet make(ScoreSheetFacts given) {
        caller.get().require(Permission.COORDINATE);
        Optional<Stored> before = sheets.find(given.code(), null);
        refuseIfWrong(given, before.map(Stored::facts).orElse(null));
        int version = 1 + before.map(Stored::version).orElse(0);
        if (before.filter(sheet -> sheet.state() == SheetState.DRAFT).isPresent() || !sheets.add(given, version)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("/code", "SHEET_HAS_DRAFT")));
        }
        return find(given.code(), version);
    }

    ScoreSheet change(String code, @Nullable String ifMatch, ScoreSheetFacts given) {
        Stored draft = draft(code, ifMatch);
        refuseIfWrong(given, draft.facts());
        sheets.change(draft, given);
        return find(code, draft.version());
    }

    /** What it names may have gone since it was saved, so it is looked through once more. */
    ScoreSheet publish(String code, @Nullable String ifMatch) {
        Stored draft = draft(code, ifMatch);
        refuseIfWrong(draft.facts(), draft.facts());
        sheets.publish(draft);
        return find(code, draft.version());
    }

    void discard(String code, @Nullable String ifMatch) {
        sheets.discard(draft(code, ifMatch));
    }

    private Stored draft(String code, @Nullable String ifMatch) {
        caller.get().require(Permission.COORDINATE);
        Optional<Stored> draft = sheets.lockDraft(code);
        if (draft.isEmpty()) {
            sheets.find(code, null).orElseThrow(Refusal::notFound);
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "SHEET_PUBLISHED")));
        }
        EntityTags.requireMatch(draft.get().tag(), ifMatch);
        return draft.get();
    }

    private void refuseIfWrong(ScoreSheetFacts given, @Nullable ScoreSheetFacts before) {
        List<Finding> wrong = new ArrayList<>(wrong(given));
        if (before != null && !before.code().equals(given.code())) {
            wrong.add(Finding.at("/code", "SHEET_KEEPS", before.code()));
        }
        if (before != null && before.purpose() != given.purpose()) {
            wrong.add(Finding.at("/purpose", "SHEET_KEEPS", before.purpose()));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
    }

    /** As a sheet by itself, whatever came before it. */
    List<Finding> wrong(ScoreSheetFacts given) {
        return ScoreSheetRules.wrong(given, known());
    }

    private KnownNames known() {
        return new KnownNames(
                figures.register().stream().collect(Collectors.toMap(Measure::code, Function.identity())),
                clauses.all().stream().map(Clause::code).collect(Collectors.toSet()),
                pairs.all().stream().map(Pair::code).collect(Collectors.toSet()));
    }

    private ScoreSheet told(Stored sheet) {
        boolean makes = caller.get().may(Permission.COORDINATE);
        boolean draft = sheet.state() == SheetState.DRAFT;
        boolean followed = !draft && makes && hasDraft(sheet.facts().code());
        return new ScoreSheet(
                sheet.facts(),
                sheet.version(),
                sheet.state(),
                ScoreDigest.of(sheet.facts()),
                sheet.updatedBy(),
                sheet.updatedAt(),
                sheet.publishedAt(),
                makes ? actions(draft, followed) : List.of(),
                makes ? locks(draft, followed) : List.of(),
                draft ? sheet.tag() : sheet.tag(followed));
    }

    private static List<SheetAction> actions(boolean draft, boolean followed) {
        if (draft) {
            return List.of(SheetAction.CHANGE, SheetAction.PUBLISH, SheetAction.DISCARD);
        }
        return followed ? List.of() : List.of(SheetAction.DRAFT_NEXT);
    }

    private List<Entry.Lock> locks(boolean draft, boolean followed) {
        if (draft) {
            return List.of();
        }
        return followed ? List.of(lock("SHEET_PUBLISHED"), lock("SHEET_HAS_DRAFT")) : List.of(lock("SHEET_PUBLISHED"));
    }

    private boolean hasDraft(String code) {
        return sheets.versions(code).getFirst().state() == SheetState.DRAFT;
    }

    private Entry.Lock lock(String code) {
        return new Entry.Lock(code, language.text(code));
    }
}
