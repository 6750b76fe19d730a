package cn.duikou.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of all problems, by code, in Chinese (default) and English. */
public final class Messages {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Messages() {}

    /** The first language of {@code Accept-Language} that the product speaks; Chinese where there is none. */
    public static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return match == null ? anyChinese(acceptLanguage) : match;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    public static String text(Locale language, String key, List<Object> values) {
        try {
            return new MessageFormat(bundle(language).getString(key), language).format(values.toArray());
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages",
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale anyChinese(String acceptLanguage) {
        boolean english = acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
