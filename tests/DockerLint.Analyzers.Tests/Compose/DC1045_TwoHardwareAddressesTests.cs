using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1045_TwoHardwareAddressesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, mac_address: \"02:42:ac:11:00:02\", networks: {n: {mac_address: \"[|02:42:ac:11:00:03|]\"}}}}\nnetworks: {n: {}}")]
    [InlineData("services: {a: {image: x, networks: {n: {{|DC2059:interface_name|}: e0, driver_opts: {com.docker.network.endpoint.ifname: e1}}}}}\nnetworks: {n: {}}")]
    public void Speaks(string markup) => RuleTest.Verify<TwoHardwareAddressesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, mac_address: \"02:42:AC:11:00:02\", networks: {n: {mac_address: \"02-42-ac-11-00-02\"}}}}\nnetworks: {n: {}}")]
    [InlineData("services: {a: {image: x, mac_address: \"02:42:ac:11:00:02\", networks: {n: {mac_address: $M}, m: {mac_address: \"02:42:ac:11:00:03\"}}}}\nnetworks: {n: {}, m: {}}")]
    [InlineData("services: {a: {image: x, networks: {n: {interface_name: e0, driver_opts: {x: y}}}}}\nnetworks: {n: {}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TwoHardwareAddressesAnalyzer>(text, RuleTestOptions.Compose);
}
