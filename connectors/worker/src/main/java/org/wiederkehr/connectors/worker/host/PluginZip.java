package org.wiederkehr.connectors.worker.host;

import java.nio.file.Path;

/** A signed plugin as delivered. Its signature is checked at every use, before anything of it is unpacked. */
public record PluginZip(Path path) {}
