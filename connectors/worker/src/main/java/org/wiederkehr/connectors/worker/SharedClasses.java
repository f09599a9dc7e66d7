package org.wiederkehr.connectors.worker;

import java.util.List;

/**
 * What a plugin shares with its host: the SPI, its annotations and pf4j's own types. Everything else of the class path,
 * resources and service files included, is invisible to it.
 */
final class SharedClasses extends ClassLoader {

    private static final List<String> SHARED = List.of("org.wiederkehr.connectors.spi.", "org.jspecify.annotations.",
            "org.pf4j.", "org.slf4j.");

    SharedClasses() {
        super("shared", ClassLoader.getPlatformClassLoader());
    }

    static boolean shares(String className) {
        return SHARED.stream().anyMatch(className::startsWith);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (shares(name)) {
            return Class.forName(name, false, SharedClasses.class.getClassLoader());
        }
        throw new ClassNotFoundException(name);
    }
}
