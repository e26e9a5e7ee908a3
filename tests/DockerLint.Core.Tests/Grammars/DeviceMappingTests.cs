using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class DeviceMappingTests
{
    [Theory]
    [InlineData("/dev/a", "/dev/a", "/dev/a", "rwm", false)]
    [InlineData("/dev/a:/dev/b:r", "/dev/a", "/dev/b", "r", false)]
    [InlineData("nvidia.com/gpu=all", "nvidia.com/gpu=all", "nvidia.com/gpu=all", "rwm", true)]
    public void The_parts_of_a_device(string text, string source, string target, string permissions, bool isQualifiedName)
    {
        var device = DeviceMapping.Parse(text);

        device.Problem.Should().BeNull();
        (device.Source, device.Target, device.Permissions, device.IsQualifiedName).Should().Be((source, target, permissions, isQualifiedName));
    }

    [Theory]
    [InlineData("", "no device")]
    [InlineData("/dev/a:/dev/b:x", "permissions")]
    [InlineData("/dev/a:/dev/b:r:w", "too many colons")]
    public void A_bad_device_says_why(string text, string message) => DeviceMapping.Parse(text).Problem!.Value.Message.Should().Contain(message);
}
