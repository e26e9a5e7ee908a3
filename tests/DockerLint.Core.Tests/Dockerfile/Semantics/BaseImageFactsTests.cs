using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class BaseImageFactsTests
{
    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0", "debian", ImageShell.Dash, ImagePackageManager.Apt, "root")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "ubuntu", ImageShell.Dash, ImagePackageManager.Apt, "root")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet", "ubuntu", ImageShell.Dash, ImagePackageManager.Apt, "root")]
    [InlineData("mcr.microsoft.com/dotnet/runtime:9.0-alpine3.22", "alpine", ImageShell.Ash, ImagePackageManager.Apk, "root")]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:8.0-jammy-chiseled-extra", "distroless", ImageShell.None, ImagePackageManager.None, "1654")]
    [InlineData("mcr.microsoft.com/dotnet/nightly/aspnet:10.0-azurelinux3.0-distroless", "distroless", ImageShell.None, ImagePackageManager.None, "1654")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:9.0-azurelinux3.0", "azurelinux", ImageShell.Bash, ImagePackageManager.Tdnf, "root")]
    [InlineData("mcr.microsoft.com/dotnet/core/aspnet:3.1", "debian", ImageShell.Dash, ImagePackageManager.Apt, "root")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022", "nanoserver", ImageShell.Cmd, ImagePackageManager.None, "ContainerUser")]
    [InlineData("node:20-alpine", "alpine", ImageShell.Ash, ImagePackageManager.Apk, "root")]
    [InlineData("docker.io/library/python:3.12-slim", "debian", ImageShell.Dash, ImagePackageManager.Apt, "root")]
    [InlineData("public.ecr.aws/docker/library/alpine:3.20", "alpine", ImageShell.Ash, ImagePackageManager.Apk, "root")]
    [InlineData("gcr.io/distroless/static-debian12:nonroot", "distroless", ImageShell.None, ImagePackageManager.None, "65532")]
    [InlineData("nginxinc/nginx-unprivileged:1.27", "debian", ImageShell.Dash, ImagePackageManager.Apt, "101")]
    [InlineData("centos:7", "rhel", ImageShell.Bash, ImagePackageManager.Yum, "root")]
    [InlineData("scratch", null, ImageShell.None, ImagePackageManager.None, "root")]
    public void A_known_tag_gives_the_facts_of_its_row(string image, string? distribution, ImageShell shell, ImagePackageManager manager, string user)
    {
        var facts = Find(image);

        facts.Should().NotBeNull();
        (facts!.Distribution, facts.Shell, facts.PackageManager, facts.User).Should().Be((distribution, shell, manager, user));
    }

    [Fact]
    public void The_variables_of_dotnet_images_changed_with_version_8()
    {
        var current = Find("mcr.microsoft.com/dotnet/aspnet:8.0")!;
        current.Environment["APP_UID"].Text.Should().Be("1654");
        current.Environment["ASPNETCORE_HTTP_PORTS"].Text.Should().Be("8080");
        current.IsEnvironmentComplete.Should().BeTrue();

        var old = Find("mcr.microsoft.com/dotnet/aspnet:6.0")!;
        old.Environment.Should().NotContainKey("APP_UID");
        old.Environment["ASPNETCORE_URLS"].Text.Should().Be("http://+:80");
    }

    [Fact]
    public void Alpine_images_of_dotnet_are_invariant_unless_extra()
    {
        const string Name = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

        Find("mcr.microsoft.com/dotnet/aspnet:9.0-alpine")!.Environment[Name].Text.Should().Be("true");
        Find("mcr.microsoft.com/dotnet/aspnet:9.0-alpine-composite-extra")!.Environment[Name].IsUnknown.Should().BeTrue();
        Find("mcr.microsoft.com/dotnet/sdk:9.0-alpine")!.Environment[Name].Text.Should().Be("false");
    }

    [Fact]
    public void Tools_are_present_absent_or_not_claimed()
    {
        Find("mcr.microsoft.com/dotnet/aspnet:8.0")!.HasTool("curl").Should().BeFalse();
        Find("mcr.microsoft.com/dotnet/sdk:8.0")!.HasTool("curl").Should().BeTrue();
        Find("mcr.microsoft.com/dotnet/aspnet:8.0-alpine")!.HasTool("wget").Should().BeTrue();
        Find("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled")!.HasTool("anything").Should().BeFalse();
        Find("node:20")!.HasTool("curl").Should().BeTrue();
        Find("node:20-slim")!.HasTool("curl").Should().BeFalse();
        Find("debian:12")!.HasTool("jq").Should().BeNull();
    }

    [Fact]
    public void An_unknown_tag_leaves_what_all_tags_share()
    {
        var facts = Find("mcr.microsoft.com/dotnet/aspnet:", ResolvedValue.Unknown)!;
        facts.Shell.Should().BeNull();
        facts.RunsAsRoot.Should().BeNull();
        facts.IsEnvironmentComplete.Should().BeFalse();
        facts.Environment.Should().ContainKey("APP_UID");
        facts.IsSdk.Should().BeFalse();

        Find("golang:", ResolvedValue.Unknown)!.IsSdk.Should().BeTrue();
        Find("debian:", ResolvedValue.Unknown)!.Shell.Should().Be(ImageShell.Dash);
    }

    [Fact]
    public void A_known_word_of_a_partial_tag_counts()
    {
        Find("node:", ResolvedValue.Unknown, ResolvedValue.Known("-alpine"))!.Shell.Should().Be(ImageShell.Ash);
        Find("mcr.microsoft.com/dotnet/aspnet:8.", ResolvedValue.Unknown)!.Environment["ASPNETCORE_HTTP_PORTS"].Text.Should().Be("8080");
    }

    [Fact]
    public void A_digest_without_a_tag_is_any_tag() =>
        Find("node@sha256:" + new string('0', 64))!.Shell.Should().BeNull();

    [Theory]
    [InlineData("example.com/team/app:1")]
    [InlineData("example.com/node:20")]
    [InlineData("Node:20")]
    [InlineData("")]
    public void Other_images_have_no_facts(string image) => Find(image).Should().BeNull();

    [Fact]
    public void An_unknown_registry_has_no_facts() => Find("", ResolvedValue.Unknown, ResolvedValue.Known("/node:20")).Should().BeNull();

    private static BaseImageFacts? Find(string image, params ResolvedValue[] rest) =>
        BaseImageFacts.Find(ImageReference.Parse(ResolvedValue.Concat([ResolvedValue.Known(image), .. rest])));
}
