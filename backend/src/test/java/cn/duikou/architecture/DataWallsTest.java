package cn.duikou.architecture;

import static cn.duikou.architecture.CodeBase.holdsAndBites;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may speak to the database, and that nobody asks it for ledger rows without a scope. */
class DataWallsTest {

    /** Beside the package store. Whoever is added here is a door that reviewers look at. */
    private static final Set<String> DOORS = Set.of(
            // starts the database, tells it the caller, loads and reads what is not protected
            "LocalDatabase",
            "CallerWall",
            "ReferenceData",
            "ReferenceQuery",
            "OfficialTexts",
            "FirstAnswers",
            "LocalGovernments",
            "ReferenceFigureDesk",
            "CalendarDesk",
            // the ledger mechanism
            "Codes",
            "Entries",
            "EveryLedger",
            "LedgerLists",
            "LedgerTable",
            "PendingMark",
            "PublishedRecords",
            "Revisions",
            // the ledgers' own doors, and what reads over all of them
            "Projects",
            "Duplicates",
            "Adoptions",
            "Persons",
            "PersonStates",
            "ParticipantDesk",
            "Names",
            "NameNotes",
            "NamesInTexts",
            "KnownNames",
            "NameViews",
            "Erasures",
            "BatchesAlike",
            "PersonKeeping",
            "ClauseFigures",
            "AgeingFigures",
            "LastAgreed",
            "KeptFigures",
            "KeptTotals",
            "PairFigures",
            "Timeline",
            "CoverageFigures",
            "FigureTotals",
            "Briefings",
            "Discrepancies",
            "DiscrepancySums",
            "Attachments",
            "AttachmentLog",
            "Todos",
            "Changes",
            // what reaches whom, and how he wants to be told
            "ReportTodos",
            "Inbox",
            "SeenMarks",
            "NoticeChoices",
            "MailLog",
            "RecordSearch",
            // who owes what by when
            "DutyRuleBook",
            "Duties",
            "DutyLog",
            "TimelinessBoard",
            // what is written together and filed
            "PlanTemplateBook",
            "Plans",
            "PlanStore",
            "PlanLog",
            "PresenceDesk",
            "Sections",
            "RecordRows",
            "PlanFilings",
            "Former",
            "PlanItems",
            "PlanComments",
            // by which rules pairs are evaluated
            "ScoreSheets",
            // rounds of it, what was frozen for them and what people put in
            "Evaluations",
            "EvaluationStore",
            "EvaluationLog",
            "Assessors",
            "AssessorAccounts",
            "Snapshots",
            "SnapshotRecords",
            "ScoreInputs",
            "EvaluationResults",
            "EvaluationSeals",
            // what pairs are told and object to, and what is changed after that
            "Preliminaries",
            "Objections",
            "Acceptances",
            "ScoreChanges",
            "EvidenceBook",
            // what follows from a result
            "Orders",
            "OrderStore",
            "OrderAnswers",
            "OrderExtensions",
            "OrderLog",
            "Commendations",
            // writes a function, once
            "ReadingsMigration");

    @Test
    void only_doors_hold_a_connection() {
        ArchRule rule = noClasses()
                .that(areNoDoors())
                .should()
                .dependOnClassesThat(describe("are connections and sessions", DataWallsTest::isConnection));
        holdsAndBites(rule, "ReachesThrough");
    }

    /** A record may read itself from a row; anything else of JDBC is for the doors. */
    @Test
    void records_read_themselves_from_rows_and_nothing_more() {
        ArchRule rule = classes()
                .that(areNoDoors())
                .should()
                .onlyDependOnClassesThat(describe(
                        "are no JDBC beside rows",
                        type -> !type.getPackageName().equals("java.sql")
                                || Set.of("ResultSet", "SQLException", "Array").contains(type.getSimpleName())));
        holdsAndBites(rule, "Prepares");
    }

    /** The one way to conditions leads through the caller's scope, so no list can be asked for without it. */
    @Test
    void conditions_begin_with_the_scope_of_the_caller() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("cn.duikou.store")
                .and()
                .doNotHaveFullyQualifiedName("cn.duikou.ledger.Scope")
                .should()
                .callConstructor(Conditions.class);
        holdsAndBites(rule, "SeesAll");
    }

    /** A bare statement says nothing of who asks; outside the store only a query made of conditions is read. */
    @Test
    void rows_are_read_by_conditions() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("cn.duikou.store")
                .should()
                .callMethod(Rows.class, "all", Connection.class, String.class, List.class, Rows.Reading.class);
        holdsAndBites(rule, "ReadsWithoutScope");
    }

    @Test
    void the_log_is_opened_by_the_ledger_and_its_history_alone() {
        ArchRule rule = noClasses()
                .that()
                .haveNameNotMatching(
                        "cn\\.duikou\\.ledger\\.(Drafting|Deciding|CommonGround|Opening|Proposals|History|World|Revisions.*)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("cn.duikou.ledger.Revisions");
        holdsAndBites(rule, "ReadsTheLog");
    }

    private static DescribedPredicate<JavaClass> areNoDoors() {
        return describe("are no doors", type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return !resideInAPackage("cn.duikou.store").test(type) && !DOORS.contains(outermost.getSimpleName());
        });
    }

    private static boolean isConnection(JavaClass type) {
        return type.getPackageName().startsWith("jakarta.persistence")
                        && Set.of("EntityManager", "Query", "TypedQuery").contains(type.getSimpleName())
                || type.isAssignableTo(javax.sql.DataSource.class)
                || type.isAssignableTo(Connection.class)
                || type.getPackageName().startsWith("io.quarkus.hibernate.orm.panache")
                || type.getPackageName().startsWith("org.hibernate.query");
    }
}
