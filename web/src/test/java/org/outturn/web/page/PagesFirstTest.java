package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesFirstTest {
    @Test
    void everyPageThatBeginsEndsHoweverItEnds() {
        Visitor noor = Visitor.editor();
        noor.get("/");
        noor.get("/claims/999999999");
        noor.get("/claims?nonsense=1");
        Visitor.stranger().get("/claims");

        long patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (PagesFirst.underWay() > 0 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(PagesFirst.underWay()).isZero();
    }
}
