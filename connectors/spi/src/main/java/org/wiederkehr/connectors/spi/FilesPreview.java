package org.wiederkehr.connectors.spi;

import java.util.List;

/**
 * How a connector would read files.
 *
 * @param files
 *            one per file, in the order given
 * @param roles
 *            what a file can be, and the fields its columns can be mapped to
 * @param suggested
 *            the given settings with every gap filled by a guess; of the plugin's settings type
 */
public record FilesPreview(List<FilePreview> files, List<FileRole> roles, Record suggested) {
    public FilesPreview {
        files = List.copyOf(files);
        roles = List.copyOf(roles);
    }
}
