package org.wiederkehr.console.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Duration;
import org.wiederkehr.console.api.Api;

/** The one HTTP client of the console and the addresses it was given. */
@ApplicationScoped
class Platform {

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings = Settings.read();

    Api api(String token, String language) {
        return new Api(http, settings.apiUrl(), token, language);
    }

    Settings settings() {
        return settings;
    }
}
