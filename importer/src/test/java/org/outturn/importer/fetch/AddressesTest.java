package org.outturn.importer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "' example.org/a ', https://example.org/a",
        "HTTP://Example.org/a b?c=d e#part, http://Example.org/a%20b?c=d%20e",
        "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
        "https://example.org/100%/[x], https://example.org/100%25/%5Bx%5D",
        "https://example.org?q=1, https://example.org/?q=1",
        "https://example.org/%C3%A4, https://example.org/%C3%A4",
    })
    void addressesAreTakenAsPeopleWriteThem(String written, String address) {
        assertThat(Addresses.parse(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "https://", "https:///path", "not an address", "https://exa mple.org/", "http://[::1"
            })
    void whatIsNoAddressIsNone(String written) {
        assertThat(Addresses.parse(written)).isNull();
    }

    @Test
    void aVeryLongAddressIsNone() {
        assertThat(Addresses.parse("https://example.org/" + "a".repeat(5_000))).isNull();
    }
}
