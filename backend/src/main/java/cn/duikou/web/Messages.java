package cn.duikou.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of all problems, by code, in Chinese (default) and English. */
public final class Messages {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** Days as people read them; the client writes them alike. */
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

    private Messages() {}

    /** The language that {@code Accept-Language} likes best of those that the product speaks; Chinese where there is none. */
    public static Locale language(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> spoken(range.getRange()).stream())
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** Best first. What cannot be read asks for nothing. */
    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** Chinese of any region is answered in simplified characters, English of any in the one there is. */
    private static Optional<Locale> spoken(String range) {
        return switch (range.split("-")[0]) {
            case "zh", "*" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    public static String text(Locale language, String key, List<Object> values) {
        try {
            ResourceBundle texts = bundle(language);
            Object[] told =
                    values.stream().map(value -> told(language, texts, value)).toArray();
            return new MessageFormat(texts.getString(key), language).format(told);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static Object told(Locale language, ResourceBundle texts, Object value) {
        boolean english = isEnglish(language);
        return switch (value) {
            case LocalDate day -> day.format(english ? ENGLISH_DAY : CHINESE_DAY);
            case Named named -> named.in(english);
            case Enum<?> constant -> word(texts, constant);
            default -> value;
        };
    }

    /** A constant by its word, {@code ProjectStage.STARTED}, where it has one. */
    private static Object word(ResourceBundle texts, Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return texts.containsKey(key) ? texts.getString(key) : constant.name();
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages",
                isEnglish(language) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
