package org.wiederkehr.rules.planted.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Belongs to nobody. */
@Entity
class Homeless {
    @Id
    long id;
}
