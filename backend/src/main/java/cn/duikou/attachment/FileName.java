package cn.duikou.attachment;

import cn.duikou.web.CleanText;
import cn.duikou.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's name that can be saved on every system, and that reads as what it is. */
record FileName(String text) {

    private static final int MOST_BYTES = 255;
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern FORM = Pattern.compile("[^.\\s].*\\.\\w{1,10}|[^.\\s]\\.\\w{1,10}");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");

    /**
     * @throws Refusal 422 for a name that is a path, is not seen as it is, or cannot be saved somewhere
     */
    static FileName of(@Nullable String given) {
        String name = Normalizer.normalize(given == null ? "" : given.strip(), Normalizer.Form.NFC);
        if (SEPARATOR.matcher(name).find()) {
            throw FileRefusal.because("FILE_NAME_PATH");
        }
        if (!CleanText.is(name, false) || NOT_ON_WINDOWS.matcher(name).find()) {
            throw FileRefusal.because("FILE_NAME_CHARACTER");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw FileRefusal.because("FILE_NAME_TOO_LONG", MOST_BYTES);
        }
        if (!FORM.matcher(name).matches() || DEVICE.matcher(name).matches()) {
            throw FileRefusal.because("FILE_NAME_FORM");
        }
        return new FileName(name);
    }

    String ending() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
