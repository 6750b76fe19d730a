package cn.duikou.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {

    @ParameterizedTest
    @CsvSource({
        "吉林省2025年度对口合作工作总结, 吉林省2025年度对口合作工作总结",
        "【示例】黑龙江省与广东省2024年度对口合作工作总结, 【示例】黑龙江省与广东省2024年度|对口合作工作总结",
        "东北地区与东部地区部分省市对口合作工作重点任务实施方案, 东北地区与东部地区部分省市|对口合作工作重点任务实施方案",
        "一二三四五六七八九十一二三四五六七八九十一二三四五, 一二三四五六七八九十一二三四五六七八九十一二三四五"
    })
    void a_long_title_is_parted_between_words(String title, String lines) {
        assertEquals(lines.replace('|', '\n'), TitleLines.of(title));
    }
}
