package cn.duikou.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * A ledger record is its standing and its facts, side by side in one object. The contract says so by composition:
 * {@code Project} is all of {@code Standing} and {@code ProjectFacts}.
 */
final class EntrySchemas {

    private EntrySchemas() {}

    static void flatten(Map<String, Schema> schemas, Collection<String> ledgers) {
        for (String ledger : ledgers) {
            Schema entry = schemas.remove("Entry" + ledger + "Facts");
            if (entry != null) {
                Schema facts = schemas.get(ledger + "Facts");
                List.copyOf(facts.getProperties().keySet()).forEach(name -> {
                    entry.removeProperty(name);
                });
                schemas.put("Standing", entry.title("台账状态与办理"));
                schemas.put(
                        ledger,
                        OASFactory.createSchema()
                                .title(facts.getTitle().replace("内容", ""))
                                .allOf(List.of(reference("Standing"), reference(ledger + "Facts"))));
            }
        }
    }

    /** Bodies that named the generic record, or any JSON, name what stands for it. */
    static void refer(PathItem item, Collection<String> ledgers) {
        item.getOperations().values().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.ofNullable(operation.getRequestBody()).map(RequestBody::getContent),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getContent)))
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(body -> body.getSchema() != null && body.getSchema().getRef() != null)
                .forEach(body -> refer(body, ledgers));
    }

    private static void refer(MediaType body, Collection<String> ledgers) {
        String ref = body.getSchema().getRef();
        if (ref.endsWith("/JsonNode")) {
            body.setSchema(
                    OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).title("要修改的字段"));
        }
        ledgers.stream()
                .filter(ledger -> ref.endsWith("/Entry" + ledger + "Facts"))
                .forEach(ledger -> body.setSchema(reference(ledger)));
    }

    /** Drafting a record creates it, unless it is a rehearsal. */
    static void created(@Nullable Operation draft) {
        if (draft != null && draft.getOperationId().startsWith("draft")) {
            APIResponse answer = draft.getResponses().getAPIResponse("200");
            APIResponse rehearsed = OASFactory.createAPIResponse()
                    .description("dryRun=true：校验通过，未保存")
                    .content(answer.getContent());
            draft.getResponses().addAPIResponse("200", rehearsed);
            draft.getResponses().addAPIResponse("201", answer.description("Created"));
        }
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
