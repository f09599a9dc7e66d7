package org.wiederkehr.analysis.structure;

import java.util.List;

/** One class per customer, best class first: class 0 carries {@code labels.get(0)}. */
public final class Classification {

    private final List<String> labels;
    private final byte[] classes;

    private Classification(List<String> labels, byte[] classes) {
        this.labels = labels;
        this.classes = classes;
    }

    /**
     * @param classes one index into {@code labels} per customer; used as it is, not copied
     * @throws IllegalArgumentException when an index has no label
     */
    public static Classification of(List<String> labels, byte[] classes) {
        for (byte at : classes)
            if (at < 0 || at >= labels.size())
                throw new IllegalArgumentException("class " + at + " of " + labels);
        return new Classification(List.copyOf(labels), classes);
    }

    public int size() {
        return classes.length;
    }

    public int at(int customer) {
        return classes[customer];
    }

    public String label(int customer) {
        return labels.get(classes[customer]);
    }

    public List<String> labels() {
        return labels;
    }

    void requireSize(int customers) {
        if (customers != classes.length)
            throw new IllegalArgumentException(customers + " customers, but classes for " + classes.length);
    }
}
