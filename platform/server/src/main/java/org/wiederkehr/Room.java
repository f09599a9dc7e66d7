package org.wiederkehr;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sign on a room's door, on its {@code package-info}: which other rooms it enters. A fast test holds it to that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Room {
    /** The names of the rooms whose public types this room uses; everything else stays closed to it. */
    String[] enters() default {};
}
