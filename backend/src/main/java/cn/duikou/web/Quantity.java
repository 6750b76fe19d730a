package cn.duikou.web;

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

/** A quantity in a unit that is told beside it: more than nothing, at most four decimals. */
@DecimalMin(value = "0", inclusive = false)
@DecimalMax(Money.MOST)
@Digits(integer = 10, fraction = 4)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Quantity {

    String message() default "NOT_A_QUANTITY";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
