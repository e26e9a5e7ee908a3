using DockerLint.Grammars;
using DockerLint.Projects;

namespace DockerLint.Core.Tests.Projects;

public sealed class DotNetImageTests
{
    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/sdk:9.0", DotNetImageKind.Sdk, 9, 0)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0.11-bookworm-slim", DotNetImageKind.AspNet, 8, 0)]
    [InlineData("mcr.microsoft.com/dotnet/nightly/runtime:10.0-preview", DotNetImageKind.Runtime, 10, 0)]
    [InlineData("mcr.microsoft.com/dotnet/core/aspnet:3.1", DotNetImageKind.AspNet, 3, 1)]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:8.0-alpine", DotNetImageKind.RuntimeDeps, 8, 0)]
    [InlineData("mcr.microsoft.com/dotnet/monitor:8", DotNetImageKind.Other, 8, null)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet", DotNetImageKind.AspNet, null, null)]
    public void Reads_repository_and_version(string reference, DotNetImageKind kind, int? major, int? minor)
    {
        var image = DotNetImage.From(ImageReference.Parse(reference));

        image.Should().NotBeNull();
        (image!.Kind, image.Major, image.Minor).Should().Be((kind, major, minor));
    }

    [Theory]
    [InlineData("debian:12")]
    [InlineData("mcr.microsoft.com/dotnet/framework/aspnet:4.8")]
    [InlineData("example.org/dotnet/sdk:9.0")]
    public void Other_images_are_none(string reference) => DotNetImage.From(ImageReference.Parse(reference)).Should().BeNull();

    [Theory]
    [InlineData("8.0-jammy-chiseled", true, false, false, false)]
    [InlineData("8.0-jammy-chiseled-extra", true, false, true, false)]
    [InlineData("9.0-azurelinux3.0-distroless", true, false, false, false)]
    [InlineData("8.0-alpine3.20-amd64", false, true, false, false)]
    [InlineData("8.0-nanoserver-ltsc2022", false, false, false, true)]
    [InlineData("8.0", false, false, false, null)]
    public void Reads_the_words_of_the_tag(string tag, bool isDistroless, bool isAlpine, bool isExtra, bool? isWindows)
    {
        var image = DotNetImage.From(ImageReference.Parse("mcr.microsoft.com/dotnet/aspnet:" + tag));

        (image?.IsDistroless, image?.IsAlpine, image?.IsExtra, image?.IsWindows).Should().Be((isDistroless, isAlpine, isExtra, isWindows));
    }

    [Theory]
    [InlineData("8.0", "net8.0", true)]
    [InlineData("8.0", "net9.0", false)]
    [InlineData("9.0", "net8.0", false)]
    [InlineData("3.1", "netcoreapp3.1", true)]
    [InlineData("3.0", "netcoreapp3.1", false)]
    [InlineData("8", "net8.0", null)]
    [InlineData("latest", "net8.0", null)]
    public void Says_which_frameworks_it_runs(string tag, string framework, bool? expected) =>
        DotNetImage.From(ImageReference.Parse("mcr.microsoft.com/dotnet/aspnet:" + tag))?.Runs(TargetFramework.TryParse(framework)!).Should().Be(expected);
}
