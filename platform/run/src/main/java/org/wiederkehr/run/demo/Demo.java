package org.wiederkehr.run.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.wiederkehr.run.Foreground;
import org.wiederkehr.run.Say;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.StackOptions;

/** What {@code ./mvnw -Pdemo} runs. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        StackOptions options = StackOptions.demo(System.getProperties());
        if (Boolean.getBoolean("demo.reset")) {
            Stack.reset(options);
        }
        options.say().line("demo.start", options.data());
        Foreground.run(options, stack -> up(stack, options));
    }

    private static void up(Stack stack, StackOptions options) {
        DemoUsers kept = new DemoUsers(options.data().resolve("demo-users.json"));
        if (Files.notExists(kept.file())) {
            options.say().line("demo.seeding");
            kept.keep(DemoTenants.seed(stack));
        }
        List<DemoUser> users = kept.all();
        DemoFile.write(Path.of(System.getProperty("demo.json", "target/demo.json")), options.data(), stack,
                users);
        tell(options.say(), stack, users);
    }

    private static void tell(Say say, Stack stack, List<DemoUser> users) {
        say.line("demo.ready", stack.console());
        List<List<String>> rows = users.stream()
                .map(user -> List.of(user.user(), user.password(), user.role(), user.tenant())).toList();
        rows.forEach(row -> say.line("demo.user", IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(width(rows, column) - row.get(column).length()))
                .toArray()));
        say.line("demo.stop");
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
