package org.wiederkehr.console.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    /** Whether there is an answer with status 200 within that time. */
    boolean finds(URI address, Duration patience) {
        try {
            return http.send(HttpRequest.newBuilder(address).timeout(patience).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Settings settings() {
        return settings;
    }
}
