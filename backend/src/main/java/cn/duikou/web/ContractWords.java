package cn.duikou.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Words for the parameters that many operations share, and an example of each body that is sent. */
final class ContractWords {

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("id", "记录的标识"),
            Map.entry("code", "代码"),
            Map.entry("clauseCode", "条款代码，如 T2.1.a"),
            Map.entry("ledger", "台账，如 projects"),
            Map.entry("pairCode", "对口合作关系，可重复"),
            Map.entry("asOf", "以该日终了时已确认的内容为准"),
            Map.entry("from", "修订序号，作为原值"),
            Map.entry("to", "修订序号，作为新值"),
            Map.entry("If-Match", "所见版本的 ETag；缺少时 428，已过期时 412"),
            Map.entry("If-None-Match", "已有版本的 ETag；未变时 304"),
            Map.entry("dryRun", "只校验，不保存"));

    private final Map<String, Object> examples = read();

    void explain(PathItem item) {
        item.getOperations().values().forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ContractWords::explain);
            }
            showExample(operation);
        });
    }

    private static void explain(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
    }

    private void showExample(Operation operation) {
        Object example = examples.get(operation.getOperationId());
        if (example != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> body.setExample(example));
        }
    }

    /** By operation id. */
    private static Map<String, Object> read() {
        try (InputStream stream = ContractWords.class.getResourceAsStream("/contract/examples.json")) {
            return new ObjectMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
