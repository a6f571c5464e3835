package org.outturn.importer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void specialAddressesAreRefused(String address) throws UnknownHostException {
        assertThat(NetworkGuard.refusal(InetAddress.getByName(address))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "172.32.0.1",
                "192.169.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void publicAddressesPass(String address) throws UnknownHostException {
        assertThat(NetworkGuard.refusal(InetAddress.getByName(address))).isNull();
    }

    @Test
    void aNetworkHoldsItsAddressesAndNoOthers() throws UnknownHostException {
        Network network = new Network("10.32.0.0/11");
        assertThat(network.contains(InetAddress.getByName("10.63.255.255"))).isTrue();
        assertThat(network.contains(InetAddress.getByName("10.64.0.0"))).isFalse();
        assertThat(network.contains(InetAddress.getByName("::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "example.org/8", "/8", "10.0.0.0/x", "::/129"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> new Network(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
