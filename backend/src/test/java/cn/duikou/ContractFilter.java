package cn.duikou;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Set;

/**
 * Holds the traffic of the tests against the contract: every answer, and every request that was not refused. A request
 * that the product takes and the contract forbids is as wrong as an answer that it does not describe.
 */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();

    /** Of an address or a method that the contract does not have, and of a format that it does not offer. */
    private static final Set<Integer> OUTSIDE = Set.of(405, 406);

    private final OpenApiInteractionValidator contract = OpenApiInteractionValidator.createForInlineApiSpecification(
                    ContractView.asOpenApi30())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.security.invalid", ValidationReport.Level.IGNORE)
                    .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        if (isOfTheApi(request) && !OUTSIDE.contains(answer.statusCode())) {
            ValidationReport report = answer.statusCode() < 400 ? both(request, answer) : answerAlone(request, answer);
            if (report.hasErrors()) {
                throw new AssertionError(request.getMethod() + " " + request.getURI() + " → " + answer.statusCode()
                        + " is not what the contract says: "
                        + SimpleValidationReportFormat.getInstance().apply(report));
            }
        }
        return answer;
    }

    private ValidationReport both(FilterableRequestSpecification request, Response answer) {
        return contract.validate(RestAssuredRequest.of(request), RestAssuredResponse.of(answer));
    }

    private ValidationReport answerAlone(FilterableRequestSpecification request, Response answer) {
        return contract.validateResponse(
                path(request), Method.valueOf(request.getMethod()), RestAssuredResponse.of(answer));
    }

    private static boolean isOfTheApi(FilterableRequestSpecification request) {
        return path(request).startsWith("/api/");
    }

    private static String path(FilterableRequestSpecification request) {
        return java.net.URI.create(request.getURI()).getRawPath();
    }
}
