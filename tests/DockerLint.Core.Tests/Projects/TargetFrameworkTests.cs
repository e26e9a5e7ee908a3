using DockerLint.Projects;

namespace DockerLint.Core.Tests.Projects;

public sealed class TargetFrameworkTests
{
    [Theory]
    [InlineData("net8.0", TargetFrameworkKind.Net, 8, 0, null)]
    [InlineData("NET10.0", TargetFrameworkKind.Net, 10, 0, null)]
    [InlineData("netcoreapp3.1", TargetFrameworkKind.Net, 3, 1, null)]
    [InlineData("net8.0-windows10.0.19041.0", TargetFrameworkKind.Net, 8, 0, "windows")]
    [InlineData("net9.0-android", TargetFrameworkKind.Net, 9, 0, "android")]
    [InlineData("netstandard2.0", TargetFrameworkKind.Standard, 2, 0, null)]
    [InlineData("net48", TargetFrameworkKind.Framework, 4, 8, null)]
    [InlineData("net472", TargetFrameworkKind.Framework, 4, 7, null)]
    public void Reads_short_names(string name, TargetFrameworkKind kind, int major, int minor, string? platform)
    {
        var framework = TargetFramework.TryParse(name);

        framework.Should().NotBeNull();
        framework!.Kind.Should().Be(kind);
        (framework.Major, framework.Minor, framework.Platform).Should().Be((major, minor, platform));
    }

    [Theory]
    [InlineData("")]
    [InlineData("net")]
    [InlineData("8.0")]
    [InlineData("net8.0-")]
    [InlineData("netX.0")]
    [InlineData("silverlight5")]
    [InlineData("$(Tfm)")]
    public void Knows_nothing_of_other_names(string name) => TargetFramework.TryParse(name).Should().BeNull();
}
