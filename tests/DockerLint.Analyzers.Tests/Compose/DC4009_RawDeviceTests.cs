using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4009_RawDeviceTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", devices: [\"[|/dev/sda|]:/dev/sda\", \"[|/dev/nvme0n1|]\", \"[|/dev/mem|]\", \"[|/dev/mapper/x|]:/x\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", device_cgroup_rules: [\"[|a *:* rwm|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", devices: [{source: [|/dev/sdb1|], target: /x}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<RawDeviceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", devices: [\"/dev/dri\", \"/dev/snd\", \"/dev/kvm\", \"/dev/ttyUSB0:/dev/ttyUSB0\", \"/dev/fuse\", \"/dev/net/tun\", \"/dev/sr0\", \"$D\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", device_cgroup_rules: [\"c 1:3 mr\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RawDeviceAnalyzer>(text, RuleTestOptions.Compose);
}
