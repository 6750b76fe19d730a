package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who evaluates by a sheet (S6.a, S6.d). */
@Schema(title = "评分表用途", description = "NATIONAL 为领导小组办公室对各对的成效评估，SELF 为一对合作关系的年度自评，由双方的审核员主持，领导小组办公室也可以")
public enum SheetPurpose {
    NATIONAL,
    SELF
}
