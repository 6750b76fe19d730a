package cn.duikou.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that writes: one transaction, all or nothing. It takes {@code ?dryRun=true} (everything is checked, nothing
 * stored) and, on a POST, {@code Idempotency-Key} (the first answer is given again for 24 hours).
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Write {

    /** Whether all that is read is as it was at one moment; what somebody else has changed since cannot be changed then. */
    @Nonbinding
    boolean asOfOneMoment() default false;
}
