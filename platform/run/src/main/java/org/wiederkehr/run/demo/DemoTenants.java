package org.wiederkehr.run.demo;

import java.util.List;
import org.wiederkehr.run.Stack;

/** Fills a fresh demo: tenants and users through the real API, their data through real imports. */
final class DemoTenants {

    private DemoTenants() {}

    /** Called once a data folder, when everything answers. Returns who may log in. */
    static List<DemoUser> seed(Stack stack) {
        return List.of(DemoOperator.create(stack));
    }
}
