package org.wiederkehr.structure;

import java.time.LocalDate;
import java.util.Optional;

/** @param asOf the last day that counts; absent: the last day there is data of */
public record NewAnalysis(Optional<LocalDate> asOf) {}
