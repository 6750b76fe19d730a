package cn.duikou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of a project comes from. */
@Schema(title = "资金来源")
public enum FundingSource {
    CENTRAL_BUDGET,
    LOCAL_BUDGET,
    BANK_LOAN,
    ENTERPRISE,
    INDUSTRY_FUND,
    PPP,
    OTHER
}
