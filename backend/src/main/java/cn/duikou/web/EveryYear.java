package cn.duikou.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A month and a day, as 01-31, that there is in every year: neither 02-31 nor 02-29. */
@Constraint(validatedBy = EveryYear.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EveryYear {

    String message() default "NOT_A_DAY_OF_EVERY_YEAR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The form comes first: the JDK's reader takes more. */
    class Check implements ConstraintValidator<EveryYear, String> {

        private static final Pattern FORM = Pattern.compile("[0-9]{2}-[0-9]{2}");
        private static final int COMMON_YEAR = 2001;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return FORM.matcher(text).matches()
                        && MonthDay.parse("--" + text).isValidYear(COMMON_YEAR);
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
