package cn.duikou.insight;

import java.time.LocalDate;

/** What facts would add to the planned total, by the measure of that name: agreed or not, there is one way to count. */
record PlannedInvestment(Measure measure, LocalDate day) {

    static PlannedInvestment of(Measures measures, LocalDate day) {
        return new PlannedInvestment(measures.one("TOTAL_INVESTMENT"), day);
    }

    /**
     * As SQL.
     *
     * @param facts an expression for those that totals ask for, as JSON; without any it is nought
     */
    String of(String facts) {
        return "(select coalesce(sum(" + measure.column() + "), 0) from (select " + facts + " ->> 'kind' as kind, "
                + facts + " ->> 'stage' as stage, (" + facts
                + " ->> 'totalInvestmentWan')::numeric as total_investment_wan) as told where " + measure.counting(day)
                + ")";
    }
}
