using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class PlatformSpecTests
{
    [Theory]
    [InlineData("linux/amd64", "linux/amd64")]
    [InlineData("Linux/X86_64", "linux/amd64")]
    [InlineData("linux/amd64/v1", "linux/amd64")]
    [InlineData("linux/amd64/v3", "linux/amd64/v3")]
    [InlineData("linux/aarch64", "linux/arm64")]
    [InlineData("linux/arm64/v8", "linux/arm64")]
    [InlineData("linux/arm", "linux/arm/v7")]
    [InlineData("linux/armhf", "linux/arm/v7")]
    [InlineData("linux/armel", "linux/arm/v6")]
    [InlineData("linux/arm/6", "linux/arm/v6")]
    [InlineData("linux/i386", "linux/386")]
    [InlineData("macos/arm64", "darwin/arm64")]
    [InlineData("arm64", "arm64")]
    [InlineData("windows", "windows")]
    public void Different_names_of_a_platform_become_one(string text, string expected)
    {
        PlatformSpec.TryParse(text, out var platform, out _).Should().BeTrue();
        platform!.ToString().Should().Be(expected);
    }

    [Fact]
    public void The_version_of_Windows_is_kept_apart()
    {
        PlatformSpec.TryParse("windows(10.0.17763)/amd64", out var platform, out _).Should().BeTrue();
        (platform!.OperatingSystem, platform.Version, platform.Architecture).Should().Be(("windows", "10.0.17763", "amd64"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("amd46")]
    [InlineData("linux/")]
    [InlineData("linux/amd64/v2/x")]
    [InlineData("linux/am d64")]
    public void Other_forms_are_refused(string text)
    {
        PlatformSpec.TryParse(text, out var platform, out var problem).Should().BeFalse();
        platform.Should().BeNull();
        problem.Message.Should().NotBeEmpty();
    }

    [Fact]
    public void An_unknown_architecture_is_read_and_marked()
    {
        PlatformSpec.TryParse("linux/amd46", out var platform, out _).Should().BeTrue();
        platform!.IsKnownArchitecture.Should().BeFalse();
        platform.IsKnownOperatingSystem.Should().BeTrue();
    }
}
