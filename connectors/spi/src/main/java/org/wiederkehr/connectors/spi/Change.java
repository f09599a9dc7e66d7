package org.wiederkehr.connectors.spi;

import java.time.Instant;
import java.util.Optional;

/** What happened in the source. Changes are applied in the order of delivery. */
public sealed interface Change {

    /**
     * The entity as it is now. A party or payment delivered again in the same run replaces what came before; an order
     * delivered again from the same file adds its lines and its total to what came before: the rows of one order may lie
     * anywhere in a file, and no connector has to hold a file in memory. An order that another file of the run holds as
     * well counts once, as that file has it whose orders reach furthest: exports overlap. Only where one file breaks off
     * in the middle of it and another goes on with it, both count.
     *
     * @param rows
     *            how many rows of the source this delivery stands for: those of an order, 1 for a party of a file of
     *            customers, 0 for a party that comes along with an order's row. Over a run they add up, with the
     *            rejections, to {@link Progress#rowsRead}: every row is counted exactly once
     * @param file
     *            in which of the files given to the read it stands, from 0; 0 where there are none
     */
    record Upsert(Entity entity, int rows, int file) implements Change {
        public Upsert {
            if (rows < 0 || file < 0) {
                throw new IllegalArgumentException("rows " + rows + ", file " + file);
            }
        }

        /** Stands in the first file, or in none. */
        public Upsert(Entity entity, int rows) {
            this(entity, rows, 0);
        }

        /** Stands for one row. */
        public Upsert(Entity entity) {
            this(entity, 1);
        }
    }

    /** The entity is gone. */
    record Delete(EntityType type, String sourceId, Optional<Instant> at) implements Change {}

    /** Every entity of this type has been delivered by this run; the host may delete the others. */
    record SweepDone(EntityType type) implements Change {}
}
