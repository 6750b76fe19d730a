package cn.duikou.evaluation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The code of a sheet, a dimension, an item: such that a formula can name it. */
@Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface SheetCode {

    String message() default "NOT_A_SHEET_CODE";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
