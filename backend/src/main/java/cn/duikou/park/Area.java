package cn.duikou.park;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An area in km²: not negative, at most three decimals, hence to the 1 000 m². */
@DecimalMin("0")
@DecimalMax("99999.999")
@Digits(integer = 5, fraction = 3)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Area {

    String message() default "NOT_AN_AREA";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
