package cn.duikou.identity;

import cn.duikou.Tokens;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what: one row for each operation, and for each state of the record that it is tried on. */
final class Permits {

    /** 辽宁's project with 江苏; 吉林–浙江 is another pair, 沈阳 a city of 辽宁 with a pair of its own. */
    static final Map<String, @Nullable String> CALLERS = callers();

    private static final Map<String, String> OTHER_LEDGERS = Map.of(
            "parks",
            "Park",
            "agreements",
            "Agreement",
            "supports",
            "Support",
            "meetings",
            "Meeting",
            "replications",
            "Replication",
            "zone-links",
            "ZoneLink",
            "cadre-exchanges",
            "Exchange");

    private static final String TABLE = """
            getMe                         GET    /me                                401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listRegions                   GET    /regions                           401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listOrganisations             GET    /organisations                     401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getOrganisation               GET    /organisations/liaoning            401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            addOrganisation               POST   /organisations                     401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            changeOrganisation            PUT    /organisations/liaoning            401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listIndustries                GET    /industries                        401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getCountryMap                 GET    /country-map                       401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listZoneTypes                 GET    /zone-types                        401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listClauses                   GET    /clauses                           401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getClause                     GET    /clauses/T2.1.a                    401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            loadOfficialText              PUT    /clauses/official-text             401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listPairs                     GET    /pairs                             401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getPair                       GET    /pairs/LN-JS                       401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listPublishedFigures          GET    /published-figures                 401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getClauseEvidence             GET    /clauses/T2.1.a/evidence           401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getPairSummary                GET    /pairs/LN-JS/summary               401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            comparePublishedFigures       GET    /pairs/LN-JS/published-comparison  401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listPairEvents                GET    /pairs/LN-JS/timeline              401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            getBriefing                   GET    /pairs/LN-JS/briefing              401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            getBriefingDocument           GET    /pairs/LN-JS/briefing/document     401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            getCoverage                   GET    /coverage                          401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getPairCoverage               GET    /pairs/LN-JS/coverage              401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            getCoverageEvidence           GET    /coverage/LN-JS/T2.1               401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listCoverageRules             GET    /coverage/rules                    401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listMeasures                  GET    /statistics/measures               401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getMeasure                    GET    /statistics/measures/PROJECTS      401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getFigures                    GET    /statistics/figures                401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getStageAgeing                GET    /statistics/ageing                 401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getFreshness                  GET    /statistics/freshness              401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getRegularVisits              GET    /statistics/regular-visits         401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listReferenceFigures          GET    /reference-figures                 401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            loadReferenceFigures          POST   /reference-figures                 401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            getCalendarYear               GET    /calendar/2026                     401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            loadCalendarYear              PUT    /calendar/2030                     401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listDutyRules                 GET    /duty-rules                        401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getDutyRule                   GET    /duty-rules/ANNUAL_SUMMARY         401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            makeDutyRule                  POST   /duty-rules                        401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            supersedeDutyRule             PUT    /duty-rules/ANNUAL_SUMMARY         401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            listDuties                    GET    /duties                            401 403 200 200 200 200 200 200 200 200 403 403 403 200 200
            getTimeliness                 GET    /duties/timeliness                 401 403 200 200 200 200 200 200 200 200 403 403 403 200 200
            getDuty                       GET    /duties/SPECIAL.LN-JS.2026         401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            extendDuty                    POST   /duties/SPECIAL.LN-JS.2026:extend  401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            waiveDuty                     POST   /duties/SPECIAL.LN-JS.2026:waive   401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            noteDutyPaper                 POST   /duties/ANNUAL_PLAN.LN-JS.2020:note-paper 401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            declareDutyEmpty              POST   /duties/SPECIAL.LN-JS.2026:declare-empty 401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            declareDutyEmpty              POST   /duties/ANNUAL_PLAN.LN-JS.2027:declare-empty 401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            listPlanTemplates             GET    /plan-templates                    401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            getPlanTemplate               GET    /plan-templates/ANNUAL_SUMMARY     401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            makePlanTemplate              POST   /plan-templates                    401 403 403 403 403 403 403 403 200 403 403 403 403 403 403
            listPlans                     GET    /plans                             401 403 200 200 200 200 200 200 200 200 403 403 403 200 200
            beginPlan                     POST   /plans                             401 403 200 200 200 200 422 422 403 403 403 403 403 403 200
            getPlan                       GET    /plans/{drafted}                   401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            changePlan                    PUT    /plans/{drafted}                   401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            adoptPlanTemplate             POST   /plans/{drafted}/adopt-template    401 403 409 409 409 409 404 404 403 403 403 403 403 403 409
            compilePlan                   GET    /plans/{drafted}/compiled          401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            submitPlan                    POST   /plans/{drafted}/submit            401 403 422 422 422 422 404 404 403 403 403 403 403 403 422
            submitPlan                    POST   /plans/{written}/submit            401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            reopenPlan                    POST   /plans/{drafted}/reopen            401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            reopenPlan                    POST   /plans/{submitted}/reopen          401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            signPlan                      POST   /plans/{submitted}/sign            401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            withdrawPlanSignature         POST   /plans/{signed}/withdraw-signature 401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            abandonPlan                   POST   /plans/{drafted}/abandon           401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            confirmPlanAbandonment        POST   /plans/{drafted}/confirm-abandonment 401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            contradictPlanAbandonment     POST   /plans/{drafted}/contradict-abandonment 401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            filePlan                      POST   /plans/{drafted}/file              401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            filePlan                      POST   /plans/{signed}/file               401 403 403 200 403 200 404 404 403 403 403 403 403 403 403
            receivePlan                   POST   /plans/{drafted}/receive           401 403 403 403 403 403 403 403 404 404 403 403 403 403 403
            receivePlan                   POST   /plans/{filed}/receive             401 403 403 403 403 403 403 403 200 200 403 403 403 403 403
            returnPlan                    POST   /plans/{filed}/return              401 403 403 403 403 403 403 403 200 200 403 403 403 403 403
            getPlan                       GET    /plans/{filed}                     401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            compilePlan                   GET    /plans/{filed}/compiled            401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            listPlanFilings               GET    /plans/{drafted}/filings           401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            listPlanFilings               GET    /plans/{filed}/filings             401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            getPlanFiling                 GET    /plans/{filed}/filings/1           401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            verifyPlan                    GET    /plan-verifications/{code}         401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            listPlanTargets               GET    /plans/{drafted}/targets           401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            addPlanTarget                 POST   /plans/{drafted}/targets           401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            addPlanTarget                 POST   /plans/{submitted}/targets         401 403 409 409 409 409 404 404 403 403 403 403 403 403 409
            changePlanTarget              PUT    /plans/{targeted}/targets/{item}   401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            removePlanTarget              DELETE /plans/{targeted}/targets/{item}   401 403 204 204 204 204 404 404 403 403 403 403 403 403 204
            listPlanTasks                 GET    /plans/{drafted}/tasks             401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            addPlanTask                   POST   /plans/{drafted}/tasks             401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            changePlanTask                PUT    /plans/{tasked}/tasks/{item}       401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            removePlanTask                DELETE /plans/{tasked}/tasks/{item}       401 403 204 204 204 204 404 404 403 403 403 403 403 403 204
            tellPlanTaskDone              POST   /plans/{tasked}/tasks/{item}/done  401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            listPlanComments              GET    /plans/{drafted}/comments          401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            listPlanComments              GET    /plans/{filed}/comments            401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            addPlanComment                POST   /plans/{drafted}/comments          401 403 200 200 200 200 404 404 404 404 403 403 403 403 200
            addPlanComment                POST   /plans/{filed}/comments            401 403 409 409 409 409 404 404 200 200 403 403 403 403 409
            resolvePlanComment            POST   /plans/{commented}/comments/{item}/resolve 401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            listPlanBurden                GET    /plans/burden                      401 403 200 200 200 200 200 200 200 200 403 403 403 200 200
            getPlanBurden                 GET    /plans/{drafted}/burden            401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            comparePlan                   GET    /plans/{drafted}/compare           401 403 404 404 404 404 404 404 404 404 403 403 403 404 404
            comparePlan                   GET    /plans/{filed}/compare             401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            listPlanFilingChanges         GET    /plans/{filed}/filings/1/changes   401 403 200 200 200 200 404 404 200 200 403 403 403 200 200
            carryPlanOver                 POST   /plans/{drafted}/carry-over        401 403 422 422 422 422 404 404 403 403 403 403 403 403 422
            getPlanSection                GET    /plans/{drafted}/sections/goals    401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            listPlanSectionVersions       GET    /plans/{drafted}/sections/goals/versions 401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            getPlanDocument               GET    /plans/{drafted}/document          401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            getPlanFilingDocument         GET    /plans/{drafted}/filings/1/document 401 403 404 404 404 404 404 404 404 404 403 403 403 404 404
            getPlanPdf                    GET    /plans/{drafted}/document/pdf      401 403 503 503 503 503 404 404 404 404 403 403 403 503 503
            getPlanFilingPdf              GET    /plans/{drafted}/filings/1/document/pdf 401 403 404 404 404 404 404 404 404 404 403 403 403 404 404
            listPlanTables                GET    /plan-tables                       401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            tellPlanPresence              PUT    /plans/{drafted}/presence          401 403 200 200 200 200 404 404 404 404 403 403 403 200 200
            writePlanSection              PUT    /plans/{drafted}/sections/goals    401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            verifyTotals                  GET    /statistics/totals:verify          401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            rebuildTotals                 POST   /statistics/totals:rebuild         401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listDiscrepancies             GET    /discrepancies                     401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            summarizeDiscrepancies        GET    /discrepancies/summary             401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            search                        GET    /search?q=a                        401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            search                        GET    /search?q=a&in=projects            401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listTodos                     GET    /todos                             401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listInbox                     GET    /inbox                            401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            markInboxSeen                 POST   /inbox/seen                       401 403 204 204 204 204 204 204 204 204 204 204 204 204 204
            getMyNotices                  GET    /me/notices                       401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            changeMyNotices               PUT    /me/notices                       401 403 200 200 200 200 200 200 200 200 200 200 200 200 200
            listChanges                   GET    /changes                           401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listProjects                  GET    /projects                          401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listCommitments               GET    /commitments                       401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listProgressReports           GET    /progress-reports                  401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listYearlyIndicators          GET    /yearly-indicators                 401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listAttachments               GET    /attachments?recordId={drafted}    401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listAttachments               GET    /attachments?recordId={sent}       401 403 200 200 200 200 404 404 200 404 404 403 403 200 200
            listAttachments               GET    /attachments?recordId={agreed}     401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            addAttachment                 POST   /attachments{drafted}              401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            addAttachment                 POST   /attachments{agreed}               401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            getAttachment                 GET    /attachments/{draftedFile}         401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            getAttachment                 GET    /attachments/{agreedFile}          401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            downloadAttachment            GET    /attachments/{draftedFile}/content 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            downloadAttachment            GET    /attachments/{sentFile}/content    401 403 200 200 200 200 404 404 200 404 404 403 403 200 200
            downloadAttachment            GET    /attachments/{agreedFile}/content  401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            removeAttachment              POST   /attachments/{draftedFile}/remove  401 403 409 409 404 404 404 404 403 403 403 403 403 403 409
            removeAttachment              POST   /attachments/{agreedFile}/remove   401 403 200 200 403 403 404 404 403 403 403 403 403 403 200
            discardAttachment             DELETE /attachments/{draftedFile}         401 403 204 204 404 404 404 404 403 403 403 403 403 403 204
            discardAttachment             DELETE /attachments/{agreedFile}          401 403 409 409 403 403 404 404 403 403 403 403 403 403 409
            getAgreementPerformance       GET    /agreements/{drafted}/performance  401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            getAgreementPerformance       GET    /agreements/{agreed}/performance   401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listCommitmentLinks           GET    /meetings/{drafted}/linked-records 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listCommitmentLinks           GET    /meetings/{agreed}/linked-records  401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listParkTenants               GET    /parks/{drafted}/tenants           401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listParkTenants               GET    /parks/{agreed}/tenants            401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listParkIndicators            GET    /parks/{drafted}/indicators        401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listParkIndicators            GET    /parks/{agreed}/indicators         401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listParkBenefitTerms          GET    /parks/{drafted}/benefit-terms     401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listParkBenefitTerms          GET    /parks/{agreed}/benefit-terms      401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listParkSettlements           GET    /parks/{drafted}/settlements       401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listParkSettlements           GET    /parks/{agreed}/settlements        401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            recordParkTenant              POST   /parks/{drafted}/tenants           401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            recordParkTenant              POST   /parks/{agreed}/tenants            401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            reportParkIndicators          POST   /parks/{drafted}/indicators        401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            reportParkIndicators          POST   /parks/{agreed}/indicators         401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            proposeParkBenefitTerms       POST   /parks/{drafted}/benefit-terms     401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            proposeParkBenefitTerms       POST   /parks/{agreed}/benefit-terms      401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            reportParkSettlement          POST   /parks/{drafted}/settlements       401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            reportParkSettlement          POST   /parks/{agreed}/settlements        401 403 200 200 422 422 404 404 403 403 403 403 403 403 200
            agreeParkSettlement           POST   /parks/{drafted}/settlements:agree 401 403 403 409 403 404 404 404 403 403 403 403 403 403 403
            agreeParkSettlement           POST   /parks/{sent}/settlements:agree    401 403 403 409 403 422 404 404 403 403 403 403 403 403 403
            simulateParkSettlements       POST   /parks/{drafted}/settlements:simulate 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            simulateParkSettlements       POST   /parks/{agreed}/settlements:simulate 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            summarizeReplications         GET    /replications/summary              401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            getReplicationLineage         GET    /replications/{drafted}/lineage    401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            getReplicationLineage         GET    /replications/{agreed}/lineage     401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            getZoneLinkOutcome            GET    /zone-links/{drafted}/outcome      401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            getZoneLinkOutcome            GET    /zone-links/{agreed}/outcome       401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            summarizeExchanges            GET    /cadre-exchanges/summary           401 403 200 200 200 200 200 200 200 200 200 403 403 200 200
            listExchangeParticipants      GET    /cadre-exchanges/{drafted}/participants 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listExchangeParticipants      GET    /cadre-exchanges/{agreed}/participants 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            enterExchangeParticipant      POST   /cadre-exchanges/{drafted}/participants 401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            enterExchangeParticipant      POST   /cadre-exchanges/{agreed}/participants 401 403 200 200 422 422 404 404 403 403 403 403 403 403 200
            listExchangeNames             GET    /cadre-exchanges/{drafted}/names   401 403 200 200 404 404 404 404 404 404 404 403 403 403 200
            listExchangeNames             GET    /cadre-exchanges/{agreed}/names    401 403 200 200 200 200 404 404 403 200 403 403 403 403 200
            getPersonalDataStatus         GET    /personal-data                     401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listNameViews                 GET    /personal-data/name-views          401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            listErasures                  GET    /personal-data/erasures            401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            resealPersonalData            POST   /personal-data/reseal              401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            eraseExpiredPersonalData      POST   /personal-data/erase-expired       401 403 403 403 403 403 403 403 403 403 403 403 200 403 403
            erasePersonalData             POST   /personal-data/erasures            401 403 403 403 403 403 403 403 403 403 403 403 422 403 403
            draftProject                  POST   /projects                          401 403 200 200 200 200 422 422 403 403 403 403 403 403 200
            getProject                    GET    /projects/{drafted}                401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            getProject                    GET    /projects/{sent}                   401 403 200 200 200 200 404 404 200 404 404 403 403 200 200
            getProject                    GET    /projects/{returned}               401 403 200 200 200 200 404 404 200 404 404 403 403 200 200
            getProject                    GET    /projects/{agreed}                 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listProjectProgressReports    GET    /projects/{drafted}/progress-reports 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listProjectProgressReports    GET    /projects/{agreed}/progress-reports 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listProjectMilestones         GET    /projects/{drafted}/milestones     401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listProjectMilestones         GET    /projects/{agreed}/milestones      401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listProjectDuplicates         GET    /projects/{drafted}/duplicates     401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listProjectDuplicates         GET    /projects/{agreed}/duplicates      401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            listProjectRevisions          GET    /projects/{drafted}/revisions      401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            listProjectRevisions          GET    /projects/{sent}/revisions         401 403 200 200 200 200 404 404 200 404 404 403 403 200 200
            listProjectRevisions          GET    /projects/{agreed}/revisions       401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            compareProjectRevisions       GET    /projects/{drafted}/differences?from=1&to=1 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            compareProjectRevisions       GET    /projects/{agreed}/differences?from=1&to=1 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            verifyProjectRevisions        GET    /projects/{drafted}/revisions:verify 401 403 200 200 404 404 404 404 404 404 404 403 403 200 200
            verifyProjectRevisions        GET    /projects/{agreed}/revisions:verify 401 403 200 200 200 200 404 404 200 200 200 403 403 200 200
            replaceProject                PUT    /projects/{drafted}                401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            replaceProject                PUT    /projects/{sent}                   401 403 409 409 409 409 404 404 403 403 403 403 403 403 409
            replaceProject                PUT    /projects/{agreed}                 401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            patchProject                  PATCH  /projects/{drafted}                401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            patchProject                  PATCH  /projects/{returned}               401 403 200 200 409 409 404 404 403 403 403 403 403 403 200
            patchProject                  PATCH  /projects/{agreed}                 401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            discardProject                DELETE /projects/{drafted}                401 403 204 204 404 404 404 404 403 403 403 403 403 403 204
            discardProject                DELETE /projects/{agreed}                 401 403 409 409 409 409 404 404 403 403 403 403 403 403 409
            reportProjectProgress         POST   /projects/{drafted}/progress-reports 401 403 200 200 404 404 404 404 403 403 403 403 403 403 200
            reportProjectProgress         POST   /projects/{agreed}/progress-reports 401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            sendProject                   POST   /projects/{drafted}/send           401 403 403 200 403 404 404 404 403 403 403 403 403 403 403
            withdrawProject               POST   /projects/{sent}/withdraw          401 403 200 200 409 409 404 404 403 403 403 403 403 403 200
            agreeProject                  POST   /projects/{drafted}/agree          401 403 403 409 403 404 404 404 403 403 403 403 403 403 403
            agreeProject                  POST   /projects/{sent}/agree             401 403 403 409 403 200 404 404 403 403 403 403 403 403 403
            returnProject                 POST   /projects/{sent}/return            401 403 403 409 403 200 404 404 403 403 403 403 403 403 403
            closeProject                  POST   /projects/{agreed}/close           401 403 200 200 200 200 404 404 403 403 403 403 403 403 200
            moveBatch                     POST   /projects:batch{drafted}           401 403 403 200 403 404 404 404 403 403 403 403 403 403 403
            moveBatch                     POST   /projects:batch{agreed}            401 403 403 409 403 409 404 404 403 403 403 403 403 403 403
            """;

    private Permits() {}

    /** An operation on a path and the status that each of {@link #CALLERS} is answered with, in their order. */
    record Row(String operation, String method, String path, List<Integer> expected) {

        private static Row of(String line) {
            String[] words = line.split("\\s+");
            List<Integer> expected =
                    Arrays.stream(words).skip(3).map(Integer::valueOf).toList();
            return new Row(words[0], words[1], words[2], expected);
        }

        @Override
        public String toString() {
            return operation + " " + path;
        }
    }

    /** What is written for projects holds for the records of every ledger; only its own operations have rows of their own. */
    static Stream<Row> rows() {
        Stream<String> ledgers = OTHER_LEDGERS.entrySet().stream()
                .flatMap(ledger -> TABLE.lines()
                        .filter(line -> line.contains("/projects"))
                        .filter(line -> !line.matches(".*(ProgressReports|ProjectProgress|Milestones|Duplicates).*"))
                        .map(line -> line.replace("/projects", "/" + ledger.getKey())
                                .replace("Project", ledger.getValue())));
        return Stream.concat(TABLE.lines(), ledgers).map(Row::of);
    }

    private static Map<String, @Nullable String> callers() {
        Map<String, @Nullable String> callers = new LinkedHashMap<>();
        callers.put("anonymous", null);
        callers.put("without organisation", Tokens.withoutOrganisation());
        for (String account : List.of(
                "liaoning-editor",
                "liaoning-approver",
                "jiangsu-editor",
                "jiangsu-approver",
                "zhejiang-approver",
                "shenyang-approver",
                "ndrc",
                "cod",
                "observer",
                "assessor",
                "admin")) {
            callers.put(account, Tokens.of(account));
        }
        callers.put("reading service of liaoning", Tokens.ofService("liaoning", "ledger:read"));
        callers.put("writing service of liaoning", Tokens.ofService("liaoning", "ledger:read ledger:write"));
        return callers;
    }
}
