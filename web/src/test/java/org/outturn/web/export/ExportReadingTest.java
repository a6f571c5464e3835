package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportReadingTest {
    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration idle;

    @Test
    void whoWaitsForATurnInVainIsToldBeforeTheConnectionIsClosed() {
        assertThat(Duration.ofSeconds(ExportReading.PATIENCE_SECONDS)).isLessThan(idle.minusSeconds(10));
    }
}
