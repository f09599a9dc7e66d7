package org.wiederkehr.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This resource method honours the header {@code Idempotency-Key}: the same key from the same person has one effect and
 * gets the first answer again for two days; with a different request it is a 409. The method must be
 * {@code @Transactional} and answer a {@code Response} with a JSON record: effect and answer are stored together. It tells
 * {@link AboutWhom} which customer the answer shows.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
