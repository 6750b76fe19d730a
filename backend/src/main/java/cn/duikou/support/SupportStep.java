package cn.duikou.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 核定下达、拨付到位、实际使用: each is at most as much as the one before. */
@Schema(title = "环节")
public enum SupportStep {
    GRANTED,
    PAID,
    USED
}
