package org.wiederkehr.connectors.worker.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.wiederkehr.connectors.worker.host.Trouble.Refused;

/** The list of sums: file name to SHA-256 in lower-case hexadecimal digits. */
record SumList(Map<String, String> byName) {

    private static final int DIGITS = 64;

    static SumList parse(String text) throws Refused {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (line.length() < DIGITS + 3 || !line.startsWith("  ", DIGITS)) {
                throw new Refused("plugin.changed");
            }
            String name = line.substring(DIGITS + 2);
            checkName(name);
            sums.put(name, line.substring(0, DIGITS));
        }
        return new SumList(sums);
    }

    /** Only names that stay below the directory they are unpacked to, on every file system. */
    static void checkName(String name) throws Refused {
        boolean climbs = ("/" + name + "/").contains("/../") || ("/" + name).contains("//");
        if (climbs || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ')) {
            throw new Refused("plugin.names");
        }
    }

    Set<String> names() {
        return byName.keySet();
    }

    boolean has(String name, String sum) {
        return sum.equals(byName.get(name));
    }
}
