package cn.duikou.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Jackson's complaints as findings: which field, and what was expected of it. */
final class JsonFindings {

    private JsonFindings() {}

    static Finding of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Finding.at(pointer(unknown), "UNKNOWN_FIELD", unknown.getPropertyName());
            case InvalidTypeIdException unknown ->
                Finding.at(pointer(unknown), "UNKNOWN_TYPE", Objects.requireNonNullElse(unknown.getTypeId(), ""));
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() -> Finding.notOneOf(wrong.getTargetType(), pointer(wrong));
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
