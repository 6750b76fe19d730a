package cn.duikou.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text that a person typed: not blank, no control character, no half of a character; line breaks only where they make sense. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    int max();

    boolean lines() default false;

    String message() default "NOT_PLAIN_TEXT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the three is wrong, so that the person need not guess. */
    class Check implements ConstraintValidator<PlainText, String> {

        private int max;
        private boolean lines;

        @Override
        public void initialize(PlainText rule) {
            max = rule.max();
            lines = rule.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            String wrong = text == null ? null : wrong(text);
            if (wrong != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(wrong).addConstraintViolation();
            }
            return wrong == null;
        }

        private @Nullable String wrong(String text) {
            if (text.isBlank()) {
                return "BLANK";
            }
            if (text.codePointCount(0, text.length()) > max) {
                return "TOO_LONG";
            }
            return CleanText.is(text, lines) ? null : "CONTROL_CHARACTER";
        }
    }
}
