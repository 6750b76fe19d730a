package cn.duikou.notice;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which language a person is told. */
@Schema(title = "通知语言")
public enum NoticeLanguage {
    ZH,
    EN;

    static NoticeLanguage of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    String titleColumn() {
        return this == EN ? "title_en" : "title";
    }
}
