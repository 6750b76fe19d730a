package cn.duikou.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Jackson's complaints as findings: which field, and what was expected of it. */
final class JsonFindings {

    private JsonFindings() {}

    static Finding of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Finding.at(pointer(unknown), "UNKNOWN_FIELD", unknown.getPropertyName());
            case InvalidTypeIdException unnamed
            when unnamed.getTypeId() == null -> Finding.at(pointer(unnamed) + "/type", "REQUIRED");
            case InvalidTypeIdException unknown -> Finding.at(pointer(unknown), "UNKNOWN_TYPE", unknown.getTypeId());
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                Finding.at(pointer(wrong), "NOT_ONE_OF", written(wrong.getTargetType()));
            case MismatchedInputException wrong
            when wrong.getTargetType() == LocalDate.class -> Finding.at(pointer(wrong), "NOT_A_DATE");
            case StreamReadException broken -> Finding.at(place(broken), "NOT_JSON");
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException broken -> of(broken);
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException -> Finding.at(pointer(mapping), "NOT_JSON");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> Finding.at(pointer(mapping), "WRONG_TYPE");
            case MismatchedInputException wrong when hasContent(wrong) -> Finding.at("", "NOT_AN_OBJECT");
            default -> Finding.at("", "NOT_JSON");
        };
    }

    /** The constants of an enum as they stand in JSON. */
    private static String written(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> {
                    JsonProperty named = constant.getAnnotation(JsonProperty.class);
                    return named == null ? constant.getName() : named.value();
                })
                .collect(Collectors.joining(", "));
    }

    /** Where the reader stood when it could not go on. */
    private static String place(StreamReadException broken) {
        JsonParser reader = broken.getProcessor();
        return reader == null ? "" : reader.getParsingContext().pathAsPointer().toString();
    }

    /** A list or a lone value where an object belongs, and not nothing at all; a reader that is closed tells no token. */
    private static boolean hasContent(MismatchedInputException wrong) {
        return !wrong.getOriginalMessage().startsWith("No content");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : Finding.step(step.getFieldName()))
                .collect(Collectors.joining());
    }
}
