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

/** A measured number in whatever unit, also below zero: at most four decimals, twelve digits before them. */
@DecimalMin("-" + Measured.MOST)
@DecimalMax(Measured.MOST)
@Digits(integer = 12, fraction = 4)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {

    String MOST = "999999999999.9999";

    String message() default "NOT_MEASURED";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
