package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wiederkehr.run.PrivateFile;
import org.wiederkehr.run.Stack;

/** Addresses and log-ins of the running demo for scripts of whoever started it. */
final class DemoFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DemoFile() {}

    static void write(Path file, Path data, Stack stack, List<DemoUser> users) {
        ObjectNode demo = MAPPER.createObjectNode();
        demo.put("data", data.toAbsolutePath().toString());
        demo.put("console", stack.console().toString()).put("api", stack.api().toString())
                .put("openapi", stack.console() + "/openapi").put("issuer",
                        stack.issuer().toString());
        demo.putObject("clientIds").put("console", "wiederkehr-console").put("api", "wiederkehr-api").put("script",
                "wiederkehr-demo-script");
        // one call gives a token: POST these fields as a form, with username and password of a user below
        ObjectNode token = demo.putObject("token").put("url", stack.issuer() + "/protocol/openid-connect/token");
        token.putObject("fields").put("grant_type", "password").put("client_id", "wiederkehr-demo-script").put("scope",
                "openid organization:*");
        demo.set("users", MAPPER.valueToTree(users));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            PrivateFile.write(file, demo.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
