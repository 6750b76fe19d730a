package cn.duikou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes, for every operation, the refusals that it can give and the headers that go with writing. */
final class ContractErrors {

    /** Told once, under its name in HTTP, and referred to by every operation that can give it. */
    private record Refusal(String name, String words) {}

    private static final Map<Integer, Refusal> REFUSALS = Map.ofEntries(
            Map.entry(400, new Refusal("BadRequest", "请求格式不正确")),
            Map.entry(401, new Refusal("Unauthorized", "尚未登录或令牌无效")),
            Map.entry(403, new Refusal("Forbidden", "没有权限")),
            Map.entry(404, new Refusal("NotFound", "不存在或不可见")),
            Map.entry(409, new Refusal("Conflict", "当前状态不能办理")),
            Map.entry(412, new Refusal("PreconditionFailed", "版本已过期")),
            Map.entry(413, new Refusal("ContentTooLarge", "内容过大")),
            Map.entry(415, new Refusal("UnsupportedMediaType", "不支持的内容类型")),
            Map.entry(422, new Refusal("UnprocessableContent", "不符合填报规则")),
            Map.entry(428, new Refusal("PreconditionRequired", "缺少 If-Match")),
            Map.entry(429, new Refusal("TooManyRequests", "请求过于频繁")),
            Map.entry(503, new Refusal("ServiceUnavailable", "暂时无法服务")));

    /** Told from what was sealed, and from nothing that was altered since. */
    private static final Pattern SEALED =
            Pattern.compile(".*/evaluations/\\{id}/(scores.*|result|snapshot(/records/.*|/since)?)");

    private ContractErrors() {}

    static void tell(Components components) {
        new TreeMap<>(REFUSALS)
                .values()
                .forEach(refusal -> components.addResponse(refusal.name(), problem(refusal.words())));
        components.addParameter(
                "DryRun", parameter(Writing.DRY_RUN, Parameter.In.QUERY, Schema.SchemaType.BOOLEAN, "只校验，不保存"));
        components.addParameter(
                "IdempotencyKey",
                parameter(Writing.KEY_HEADER, Parameter.In.HEADER, Schema.SchemaType.STRING, "幂等键，24 小时内重复请求返回首次结果"));
    }

    static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> describe(path, method, operation));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean takesVersion = hasParameter(operation, "If-Match");
        List<Integer> refusals = new ArrayList<>(List.of(400, 401, 403, 429));
        boolean takesAFile = ContractForms.takesAFile(operation);
        if (path.contains("{") || takesAFile || hasParameter(operation, "recordId")) {
            refusals.add(404);
        }
        if (writes) {
            refusals.addAll(List.of(409, 413, 415, 422));
        } else if (SEALED.matcher(path).matches()) {
            refusals.add(409);
        }
        if (takesVersion) {
            refusals.addAll(List.of(412, 428));
        }
        if (hasParameter(operation, "If-None-Match")) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("未变化"));
        }
        if (writes && !path.endsWith(":simulate")) {
            offerRehearsalAndKey(method, operation);
        }
        if (takesAFile || path.endsWith("/pdf")) {
            // The scanner, the store or what makes PDF files may be away.
            refusals.add(503);
        }
        refusals.forEach(status -> refer(operation, status));
    }

    private static void refer(Operation operation, int status) {
        String name = REFUSALS.get(status).name();
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status), OASFactory.createAPIResponse().ref("#/components/responses/" + name));
    }

    private static void offerRehearsalAndKey(PathItem.HttpMethod method, Operation operation) {
        if (!hasParameter(operation, Writing.DRY_RUN)) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/DryRun"));
        }
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/IdempotencyKey"));
        }
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static Parameter parameter(String name, Parameter.In in, Schema.SchemaType type, String words) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(words)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static APIResponse problem(String words) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }
}
