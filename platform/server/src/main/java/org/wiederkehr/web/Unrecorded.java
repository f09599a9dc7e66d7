package org.wiederkehr.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reading this leaves no entry in the trail, and why none is due: it names no customer, or what it does is recorded in
 * another way. Whatever else is read is marked as a reading of personal data; an endpoint that says neither fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unrecorded {
    /** The reason, for who reviews it. */
    String value();
}
