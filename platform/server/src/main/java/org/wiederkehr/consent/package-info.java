/**
 * The law as code: whether a customer may be contacted, on which ground, and what is kept, restricted, erased and
 * suppressed. The gate refuses by default, and each of its answers is stored so that it can be replayed.
 *
 * <p>Whose data are restricted (Art. 18 DSGVO) says the view {@code restricted_customer}, to every room alike: they are
 * kept and looked at, not used. Whatever proposes, hands over or exports customers leaves them out; sums over all
 * customers, as in an analysis, still hold them, for they say nothing about anybody.
 *
 * <p>Promises: nobody is contacted before the gate agrees; a revocation counts with the next question; an erased person
 * does not return with the next import. The rules are the product's reading of German law, dated and replaceable, and
 * no legal advice.
 */
@Room(enters = {"tenants", "identity", "audit", "jobs", "web"})
@NullMarked
package org.wiederkehr.consent;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
