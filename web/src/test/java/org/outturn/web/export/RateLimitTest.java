package org.outturn.web.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateLimitTest {
    private static Response get(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/dictionary");
    }

    @Test
    void aTokenThatAsksTooOftenIsToldWhenToGoOn() {
        Visitor noor = Visitor.editor();
        String token = noor.token().value();
        // a test's token may make 20 requests in a minute, and one more for every three seconds that pass
        Response refused = get(token);
        for (int i = 0; i < 600 && refused.statusCode() == 200; i++) {
            refused = get(token);
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:rate");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(get(noor.token().value()).statusCode()).isEqualTo(200);
        assertThat(noor.get("/api/v1/dictionary").statusCode()).isEqualTo(200);
    }

    @Test
    void aBucketFillsUpEvenly() {
        Instant start = Instant.parse("2025-06-12T09:00:00Z");
        RateLimit.Bucket bucket = new RateLimit.Bucket(60, start);
        for (int i = 0; i < 60; i++) {
            assertThat(bucket.take(start)).isZero();
        }
        assertThat(bucket.take(start)).isEqualTo(Duration.ofSeconds(1));
        assertThat(bucket.take(start.plusSeconds(1))).isZero();
        assertThat(bucket.take(start.plusSeconds(1))).isPositive();
        assertThat(bucket.isFull(start.plusSeconds(60))).isFalse();
        assertThat(bucket.isFull(start.plusSeconds(61))).isTrue();
    }
}
