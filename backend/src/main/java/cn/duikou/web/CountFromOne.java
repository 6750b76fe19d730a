package cn.duikou.web;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many there are, or which one of them it is: from one on. */
@Min(1)
@Max(Long.MAX_VALUE)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountFromOne {

    @OverridesAttribute(constraint = Max.class, name = "value")
    long max();

    String message() default "COUNT_FROM_ONE";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
