package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OuterNamesTest {
    @Inject
    Engine engine;

    private String rendered(String template) {
        return engine.parse(template)
                .data("outer", List.of("a", "b"), "inner", List.of(1, 2), "name", "x", "of", Map.of("name", "y"))
                .render();
    }

    @Test
    void namesAreFoundFromTheInsideOut() {
        assertThat(rendered("{#for o in outer}{#for i in inner}{o}{i}{name} {/for}{/for}"))
                .isEqualTo("a1x a2x b1x b2x ");
        assertThat(rendered("{#for name in outer}{name}{/for}{name}")).isEqualTo("abx");
        assertThat(rendered("{#for o in outer}{o}{#if o_hasNext}{of.name}{/if}{/for}"))
                .isEqualTo("ayb");
        assertThat(rendered("{#each outer}{it}{name}{/each}")).isEqualTo("axbx");
        assertThat(rendered("{#let name='z'}{#for o in outer}{name}{/for}{/let}"))
                .isEqualTo("zz");
    }

    @Test
    void namesOfATagAreItsParametersFirst() {
        assertThat(rendered("{#for o in outer}{#icon name=o /}{/for}"))
                .contains("#a\"")
                .contains("#b\"")
                .doesNotContain("#x\"");
    }

    @Test
    void aNameThatIsNowhereIsAnError() {
        assertThatThrownBy(() -> rendered("{#for o in outer}{nobody}{/for}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nobody");
    }
}
