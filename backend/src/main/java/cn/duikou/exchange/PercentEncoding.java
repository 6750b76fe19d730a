package cn.duikou.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address says in letters that it may not hold. Pure. */
final class PercentEncoding {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private PercentEncoding() {}

    /** The text with what is encoded in UTF-8 read, and all else as it stands: a percentage among words is none. */
    static String decoded(String text) {
        return text.indexOf('%') < 0
                ? text
                : ENCODED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read(found.group())));
    }

    private static String read(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < encoded.length(); i += 3) {
            bytes.write(HexFormat.fromHexDigits(encoded, i, i + 2));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException noText) {
            return encoded;
        }
    }
}
