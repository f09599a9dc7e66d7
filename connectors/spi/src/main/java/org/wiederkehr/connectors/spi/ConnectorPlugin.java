package org.wiederkehr.connectors.spi;

/**
 * The entry of a plugin: one implementation per ZIP, named in {@code META-INF/extensions.idx}, with a public no-argument
 * constructor. Created once per worker process; all methods are called on one thread.
 *
 * @param <C> the settings: a record whose components are strings, numbers, booleans, enums, {@link Secret}, further
 *            records, or {@code Optional}, {@code List}, {@code Set}, {@code Map} of these. The host turns the stored
 *            JSON document into it: an absent component becomes an empty {@code Optional} or collection, and is refused
 *            with the component's path when its type has no empty value.
 */
public interface ConnectorPlugin<C extends Record> {

    /** Who this is. No input or output; the same value on every call. */
    Descriptor descriptor();

    /** The class of the settings; the same on every call. */
    Class<C> settingsType();

    /**
     * Called once per preview or read, before anything else. No input or output: it is also called with half-filled
     * settings while the client's admin is still typing.
     *
     * @throws Failure
     *             of category {@link Fault#SETTINGS}, naming the field, when the settings contradict themselves
     */
    Connector open(C settings, Host host) throws Failure;
}
