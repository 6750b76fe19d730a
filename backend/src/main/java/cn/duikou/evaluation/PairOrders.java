package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many orders a pair had to answer in a year, and how it did. */
@Schema(name = "FactsOfOrders", title = "整改计数")
public record PairOrders(
        @Schema(title = "该年内有效的整改通知", description = "该年内下发，或此前下发而至该年未销号的")
        int owed,

        @Schema(title = "已销号") int closed,

        @Schema(title = "逾期", description = "时限已过而未申请销号的") int overdue,

        @Schema(title = "曾逾期", description = "含以后延期、申请销号、销号的")
        int late,

        @Schema(title = "再次出现的问题（项）", description = "以前年度的整改通知中有同一条款、同一指标的")
        int recurring,

        @Schema(title = "明细", description = "address") @Nullable
        String evidence) {}
