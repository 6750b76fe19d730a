package cn.duikou.project;

import static cn.duikou.project.ProjectFixture.aDetailedProject;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.WrongFacts.broken;
import static cn.duikou.project.WrongFacts.field;
import static cn.duikou.project.WrongFacts.list;
import static cn.duikou.project.WrongFacts.malformed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** Amounts, dates, shares and stages that contradict each other or the world. */
final class BrokenRules {

    private BrokenRules() {}

    static Stream<WrongFacts> amounts() {
        return Stream.of(
                        "-1",
                        "-0.01",
                        "10000000000",
                        "99999999999999999999",
                        "1e30",
                        "1e400",
                        "1e-400",
                        "0.001",
                        "12.345",
                        "1e2147483647")
                .flatMap(amount -> Stream.of(
                        malformed(
                                "/totalInvestmentWan",
                                "NOT_AN_AMOUNT",
                                field("totalInvestmentWan", new BigDecimal(amount))),
                        malformed(
                                "/funding/0/amountWan",
                                "NOT_AN_AMOUNT",
                                list("funding", Map.of("source", "PPP", "amountWan", new BigDecimal(amount)))),
                        malformed(
                                "/progressReports/0/investedWan",
                                "NOT_AN_AMOUNT",
                                list("progressReports", progress("2025-04", new BigDecimal(amount))))));
    }

    static Stream<WrongFacts> sums() {
        return Stream.of(
                broken("/funding", "FUNDING_ABOVE_TOTAL", field("totalInvestmentWan", 120000.49)),
                broken("/funding", "FUNDING_ABOVE_TOTAL", with(aDetailedProject(), "totalInvestmentWan", null)),
                broken("/totalInvestmentWan", "NOT_AN_INCREMENT", field("increasedToWan", 120000.5)),
                broken("/totalInvestmentWan", "NOT_AN_INCREMENT", field("increasedToWan", 0)),
                malformed("/increasedToWan", "NOT_AN_AMOUNT", field("increasedToWan", -1)),
                malformed("/increaseOf", "NOT_A_RECORD_CODE", field("increaseOf", "12")),
                broken(
                        "/attribution",
                        "SHARES_NOT_WHOLE",
                        list("attribution", share("LN-JS", 60), share("SY-BJ", 39.99))),
                broken(
                        "/attribution",
                        "SHARES_NOT_WHOLE",
                        list("attribution", share("LN-JS", 60), share("SY-BJ", 40.01))),
                broken("/attribution", "OWN_PAIR_MISSING", list("attribution", share("SY-BJ", 100))),
                broken(
                        "/attribution/1/pairCode",
                        "DOUBLED",
                        list("attribution", share("LN-JS", 60), share("LN-JS", 40))),
                malformed(
                        "/attribution/0/sharePercent",
                        "NOT_A_SHARE",
                        list("attribution", share("LN-JS", 0), share("SY-BJ", 100))),
                malformed("/attribution/0/sharePercent", "NOT_A_SHARE", list("attribution", share("LN-JS", 100.01))),
                malformed(
                        "/attribution/0/sharePercent",
                        "NOT_A_SHARE",
                        list("attribution", share("LN-JS", 33.333), share("SY-BJ", 66.667))),
                malformed(
                        "/attribution/0/sharePercent",
                        "NOT_A_SHARE",
                        list("attribution", share("LN-JS", -60), share("SY-BJ", 160))));
    }

    static Stream<WrongFacts> reports() {
        return Stream.of(
                broken(
                        "/progressReports/1/fallReason",
                        "FALL_NEEDS_REASON",
                        list("progressReports", progress("2025-04", 10), progress("2025-05", 9.99))),
                broken(
                        "/progressReports/1/fallReason",
                        "FALL_NEEDS_REASON",
                        list("progressReports", paidIn("2025-04", 5), paidIn("2025-05", 4))),
                broken(
                        "/progressReports/1/month",
                        "MONTHS_NOT_ASCENDING",
                        list("progressReports", progress("2025-05", 1), progress("2025-04", 1))),
                broken(
                        "/progressReports/1/month",
                        "MONTHS_NOT_ASCENDING",
                        list("progressReports", progress("2025-05", 1), progress("2025-05", 1))),
                broken(
                        "/progressReports/1/month",
                        "MONTH_IN_FUTURE",
                        list("progressReports", progress("2025-05", 1), progress("2099-12", 1))));
    }

    static Stream<WrongFacts> dates() {
        return Stream.of(
                malformed("/signedOn", "DATE_OUT_OF_RANGE", field("signedOn", "9999-12-31")),
                malformed("/signedOn", "DATE_OUT_OF_RANGE", field("signedOn", "2100-01-01")),
                malformed("/signedOn", "DATE_OUT_OF_RANGE", field("signedOn", "1999-12-31")),
                malformed(
                        "/milestones/0/dueOn",
                        "DATE_OUT_OF_RANGE",
                        list("milestones", Map.of("name", "封顶", "dueOn", "9999-12-31"))),
                broken("/signedOn", "DATE_IN_FUTURE", at("SIGNED", "signedOn", "2099-12-31")),
                broken("/startedOn", "DATE_IN_FUTURE", at("STARTED", "startedOn", "2099-12-31")),
                broken("/registeredOn", "DATE_OUT_OF_ORDER", at("REGISTERED", "registeredOn", "2025-03-17")),
                broken("/terminatedOn", "DATE_OUT_OF_ORDER", at("TERMINATED", "terminatedOn", "2025-03-17")));
    }

    static Stream<WrongFacts> stages() {
        return Stream.of(
                broken("/signedOn", "STAGE_NEEDS_DATE", with(aSignedProject(), "signedOn", null)),
                broken("/registeredOn", "STAGE_NEEDS_DATE", at("STARTED", "startedOn", "2025-06-01")),
                broken("/startedOn", "STAGE_NEEDS_DATE", at("OPERATING", "operatingOn", "2025-06-01")),
                broken("/operatingOn", "STAGE_NEEDS_DATE", at("OPERATING", "startedOn", "2025-06-01")),
                broken("/terminatedOn", "STAGE_NEEDS_DATE", with(aSignedProject(), "stage", "TERMINATED")),
                broken("/startedOn", "DATE_BEYOND_STAGE", at("SIGNED", "startedOn", "2025-06-01")),
                broken("/terminatedOn", "DATE_BEYOND_STAGE", at("SIGNED", "terminatedOn", "2025-06-01")),
                broken("/signedOn", "DATE_BEYOND_STAGE", with(aSignedProject(), "stage", "INTENDED")));
    }

    static Stream<WrongFacts> others() {
        return Stream.of(
                broken("/regionCode", "REGION_OUTSIDE_PAIR", field("regionCode", "330100")),
                broken("/regionCode", "REGION_OUTSIDE_PAIR", field("regionCode", "110000")),
                broken(
                        "/pairCode",
                        "NOT_YOUR_PAIR",
                        with(with(aSignedProject(), "pairCode", "JL-ZJ"), "regionCode", "220100")),
                broken("/pairCode", "NOT_YOUR_PAIR", field("pairCode", "SY-BJ")),
                broken("/responsibleOfficer", "OFFICER_MISSING", with(aDetailedProject(), "responsibleOfficer", null)));
    }

    private static Map<String, Object> at(String stage, String field, String date) {
        return with(with(aSignedProject(), "stage", stage), field, date);
    }

    private static Map<String, Object> paidIn(String month, int amount) {
        return with(progress(month, 10), "paidInWan", amount);
    }
}
