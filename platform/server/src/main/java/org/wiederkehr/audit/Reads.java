package org.wiederkehr.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This resource method shows personal data of customers; each answer leaves an entry: who read which object (the method's
 * {@code @PathParam("id")}), or how many in a list. The method must be {@code @Transactional}; when the entry cannot be
 * written, nothing is shown.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Reads {
    /** What is read: {@code customer}. */
    @Nonbinding
    String value();
}
