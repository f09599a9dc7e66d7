package org.wiederkehr.run.isolation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A fault of the server as it would look from outside.
 *
 * @param place the endpoint that has it, below the tenant
 * @param spoil what it does to a call's answer
 * @param kind  what the sweep must call it
 */
record Leak(String name, String place, BiFunction<Stage, Wire, Wire> spoil, String kind) {
    static final List<Leak> PLANTED = List.of(
            new Leak("a foreign id is forbidden instead of missing", "GET /customers/{id}",
                    forForeignIds(answer -> answer.status(403)),
                    "foreign id"),
            new Leak("one letter differs", "GET /customers/{id}/orders",
                    forForeignIds(answer -> answer.body(answer.body() + " ")), "foreign id"),
            new Leak("one header differs", "GET /connections/{id}",
                    forForeignIds(answer -> answer.header("x-cache", "hit")), "foreign id"),
            new Leak("a foreign tenant is forbidden instead of missing", "GET /overview", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return call.path().contains("/" + stage.foreign) ? answer.status(403) : answer;
            }, "foreign tenant"),
            new Leak("an error repeats the row it met", "GET /cases/{id}", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return answer.status() == 404 ? answer.body(answer.body() + stage.canary + "-name-1") : answer;
            }, "canary"),
            new Leak("a header names the owner", "GET /promises", (stage, wire) -> call -> wire.send(call)
                    .header("x-owner", stage.canary + "-owner-0"), "canary"),
            new Leak("a list has one row too many", "GET /customers", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return answer.body(
                        answer.body().replace("{\"items\":[", "{\"items\":[{\"name\":\"" + stage.canary + "\"},"));
            }, "canary"),
            new Leak("a cell of a file begins like a formula", "GET /customers.csv", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return answer.body(answer.body().replace("\"'=", "\"="));
            }, "formula"),
            new Leak("a cache forgets the tenant", "GET /customers", Leak::forgetfulCache, "canary"),
            new Leak("the role is not asked", "GET /audit", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return answer.status() == 403 ? answer.status(200) : answer;
            }, "open to"),
            new Leak("a foreign page mark opens", "GET /investigations", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return call.path().contains("after=") ? answer.status(200) : answer;
            }, "foreign page mark"),
            new Leak("a search finds words of others", "GET /customers", (stage, wire) -> call -> {
                Answer answer = wire.send(call);
                return call.path().contains("q=kanarie") ? answer.body(answer.body() + "1 hit") : answer;
            }, "foreign value in the query"),
            new Leak("the answer to a repeated call is kept for all firms", "POST /cases",
                    (stage, wire) -> call -> call.key().filter(stage.foreignKey()::equals).isPresent()
                            ? new Answer(201, Map.of(), "{}")
                            : wire.send(call),
                    "foreign key of a repeated call"),
            new Leak("what was made lies outside the firm", "POST /connections",
                    (stage, wire) -> call -> wire.send(call)
                            .header("location", "http://127.0.0.1/api/connections/1"),
                    "address outside"),
            new Leak("a foreign id breaks the server", "GET /customers/{id}",
                    forForeignIds(answer -> answer.status(500)),
                    "server error"));

    /** The same path of any firm answers what it answered first. */
    private static Wire forgetfulCache(Stage stage, Wire wire) {
        Map<String, Answer> cache = new ConcurrentHashMap<>();
        return call -> {
            String key = call.verb() + call.path().replaceAll("/tenants/[^/?]+", "").replaceAll("(?<=/)\\d{10}", "");
            boolean list = call.verb().equals("GET") && call.path().contains("/customers");
            return list
                    ? cache.computeIfAbsent(key, unknown -> stage.wire.send(new Call("GET",
                            call.path().replace(stage.home, stage.foreign).replace(stage.nowhere, stage.foreign)
                                    .replaceAll("(?<=/)\\d{10}", String.valueOf(stage.foreignRow)),
                            Optional.of(stage.token(Stage.STRANGER)), Optional.empty())))
                    : wire.send(call);
        };
    }

    private static BiFunction<Stage, Wire, Wire> forForeignIds(UnaryOperator<Answer> spoil) {
        return (stage, wire) -> call -> {
            Answer answer = wire.send(call);
            return call.path().contains(String.valueOf(stage.foreignRow)) ? spoil.apply(answer) : answer;
        };
    }

    String endpoint() {
        return place.replaceFirst(" ", " /api/tenants/{tenant}");
    }

    @Override
    public String toString() {
        return name;
    }
}
