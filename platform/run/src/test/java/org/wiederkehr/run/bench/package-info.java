/** Benchmarks of the whole installation, each beside a baseline; {@code ./mvnw -Psystem-benchmark -DskipTests -pl platform/run -am verify}. */
@NullMarked
package org.wiederkehr.run.bench;

import org.jspecify.annotations.NullMarked;
