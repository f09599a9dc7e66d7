package org.wiederkehr.connectors.worker;

import java.nio.file.Path;
import java.util.List;

import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.wiederkehr.connectors.spi.ConnectorPlugin;
import org.wiederkehr.connectors.spi.Descriptor;

/** The one plugin of this process, loaded from a directory whose bytes the parent has just checked. */
record LoadedPlugin(DefaultPluginManager plugins, ConnectorPlugin<?> entry) implements AutoCloseable {

    static LoadedPlugin from(Path directory) {
        DefaultPluginManager plugins = new Loading(directory);
        plugins.setSystemVersion(Descriptor.SPI_VERSION);
        String id = plugins.loadPlugin(directory);
        plugins.startPlugin(id);
        // libraries look services up through the context class loader
        Thread.currentThread().setContextClassLoader(plugins.getPluginClassLoader(id));
        @SuppressWarnings("rawtypes")
        List<ConnectorPlugin> entries = plugins.getExtensions(ConnectorPlugin.class, id);
        if (entries.size() != 1) {
            throw new IllegalStateException("META-INF/extensions.idx names " + entries.size() + " usable connectors");
        }
        ConnectorPlugin<?> entry = entries.get(0);
        if (!entry.descriptor().id().equals(id)) {
            throw new IllegalStateException("plugin " + id + " calls itself " + entry.descriptor().id());
        }
        return new LoadedPlugin(plugins, entry);
    }

    @Override
    public void close() {
        // the process ends now; stopping the plugin would only give it another chance to hang
    }

    private static final class Loading extends DefaultPluginManager {

        Loading(Path directory) {
            super(List.of(directory.getParent()));
        }

        @Override
        protected PluginLoader createPluginLoader() {
            return new DefaultPluginLoader(this) {
                @Override
                protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
                    return new Isolated(pluginManager, descriptor);
                }
            };
        }
    }

    /** Sees the JDK and the SPI of this process, and nothing else of it; the SPI only from here. */
    private static final class Isolated extends PluginClassLoader {

        Isolated(org.pf4j.PluginManager plugins, PluginDescriptor descriptor) {
            super(plugins, descriptor, new SharedClasses());
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return SharedClasses.shares(className) || super.shouldDelegateToParent(className);
        }
    }
}
