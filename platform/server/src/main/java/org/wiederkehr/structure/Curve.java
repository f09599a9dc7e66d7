package org.wiederkehr.structure;

import java.util.List;

/** Customers by falling revenue against the revenue they bring together; shares are 0 to 1. At most 401 points. */
public record Curve(List<Point> points, List<Cut> cuts) {

    /** So many of the customers bring so much of the revenue. */
    public record Point(double heads, double revenue) {}

    /** Where a class ends: customers, and shares, up to and including it. */
    public record Cut(String name, long customers, double heads, double revenue) {}
}
