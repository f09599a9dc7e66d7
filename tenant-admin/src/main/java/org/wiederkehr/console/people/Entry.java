package org.wiederkehr.console.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One entry of the trail: who did what to which object. */
record Entry(String seq, Instant at, String actor, String action, String objectType, String objectId,
        Map<String, String> details) {

    List<Detail> more() {
        return details.entrySet().stream().map(each -> new Detail(each.getKey(), each.getValue())).toList();
    }
}
