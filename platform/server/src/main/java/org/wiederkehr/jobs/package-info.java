/**
 * Work that is done later, on whichever node is free, and goes on elsewhere when that node dies. The queue is a table;
 * a job is enqueued in the transaction that wants it. Work may run twice after a crash: jobs are repeatable.
 */
@Room(enters = "tenants")
@NullMarked
package org.wiederkehr.jobs;

import org.jspecify.annotations.NullMarked;
import org.wiederkehr.Room;
