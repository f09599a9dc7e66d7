package org.wiederkehr.console.structure;

import java.util.List;

/** The concentration curve: customers by falling revenue against the revenue they bring together; shares are 0..1. */
record Curve(List<Point> points, List<Cut> cuts) {

    record Point(double heads, double revenue) {}

    /** Where a class ends. */
    record Cut(String name, long customers, double heads, double revenue) {}
}
