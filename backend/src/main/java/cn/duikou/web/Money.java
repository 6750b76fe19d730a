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

/** An amount in 万元 (CNY 10 000): not negative, at most two decimals, below 100 万亿元. */
@DecimalMin("0")
@DecimalMax(Money.MOST)
@Digits(integer = 10, fraction = 2)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Money {

    String MOST = "9999999999.99";

    String message() default "NOT_AN_AMOUNT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
