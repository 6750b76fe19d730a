package cn.duikou.evaluation;

import cn.duikou.web.CanonicalDigest;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The digest of what goes into a score and of what comes out. Decimal numbers are written as texts without empty decimals:
 * canonical JSON knows binary numbers only and would take two long amounts for one.
 */
final class ScoreDigest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new AsText()))
            .build();

    private ScoreDigest() {}

    static String of(Object content) {
        return CanonicalDigest.of(JSON.valueToTree(content));
    }

    private static final class AsText extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        private AsText() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Decimals.plain(number));
        }
    }
}
