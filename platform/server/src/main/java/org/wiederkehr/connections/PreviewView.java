package org.wiederkehr.connections;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.FileRole;

/**
 * How files would be read; nothing is stored.
 *
 * @param suggested settings with every gap filled, ready to be confirmed
 * @param texts what the codes mean in the language of the request: {@code role.*}, {@code field.*}, problems
 */
public record PreviewView(List<FilePreview> files, List<FileRole> roles, JsonNode suggested,
        Map<String, String> texts) {}
