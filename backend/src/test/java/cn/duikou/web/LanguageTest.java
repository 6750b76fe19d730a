package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the two languages an {@code Accept-Language} asks for. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN                     | zh-CN
            zh                        | zh-CN
            zh-TW                     | zh-CN
            zh-Hans-CN                | zh-CN
            en                        | en
            en-US,en;q=0.9            | en
            EN                        | en
            zh;q=0.9,en;q=0.5         | zh-CN
            en;q=0.5,zh;q=0.9         | zh-CN
            en;q=0.9,zh-CN;q=0.8      | en
            fr,en;q=0.3               | en
            de,zh-Hant;q=0.2,en;q=0.1 | zh-CN
            fr                        | zh-CN
            *                         | zh-CN
            fr,*;q=0.5                | zh-CN
            en;q=0                    | zh-CN
            ;;;                       | zh-CN
                                      | zh-CN
            """)
    void is_the_first_that_the_product_speaks(String asked, String language) {
        assertEquals(language, Messages.language(asked).toLanguageTag());
    }

    @Property
    void is_always_one_of_the_two(@ForAll String asked) {
        assertEquals(true, Messages.LANGUAGES.contains(Messages.language(asked)));
    }
}
