package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the scores of several assessors become one. */
@Schema(title = "多位评委的合成", description = "MEDIAN 为中位数；TRIMMED_MEAN 为去掉一个最高、一个最低后的平均，不足三位时为平均")
public enum ExpertAggregate {
    MEDIAN,
    TRIMMED_MEAN
}
