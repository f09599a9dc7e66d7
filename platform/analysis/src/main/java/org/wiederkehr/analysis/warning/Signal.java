package org.wiederkehr.analysis.warning;

/**
 * One indicator that is yellow or red.
 *
 * @param value     what was seen, in the unit of the code
 * @param threshold that it reached
 */
public record Signal(Code code, Severity severity, double value, double threshold) {

    public Indicator indicator() {
        return code.indicator();
    }
}
