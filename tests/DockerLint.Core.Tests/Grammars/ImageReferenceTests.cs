using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Grammars;

public sealed class ImageReferenceTests
{
    [Theory]
    [InlineData("node", "docker.io", "node", null, null, "docker.io/library/node", "node")]
    [InlineData("library/node:20", "docker.io", "node", "20", null, "docker.io/library/node", "node")]
    [InlineData("docker.io/library/node", "docker.io", "node", null, null, "docker.io/library/node", "node")]
    [InlineData("index.docker.io/team/app:1", "docker.io", "team/app", "1", null, "docker.io/team/app", "team/app")]
    [InlineData("localhost/app", "localhost", "app", null, null, "localhost/app", "localhost/app")]
    [InlineData("localhost:5000/app", "localhost:5000", "app", null, null, "localhost:5000/app", "localhost:5000/app")]
    [InlineData("[::1]:5000/app:2", "[::1]:5000", "app", "2", null, "[::1]:5000/app", "[::1]:5000/app")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:8.0", "mcr.microsoft.com", "dotnet/sdk", "8.0", null, "mcr.microsoft.com/dotnet/sdk", "mcr.microsoft.com/dotnet/sdk")]
    [InlineData("ghcr.io/library/app", "ghcr.io", "library/app", null, null, "ghcr.io/library/app", "ghcr.io/library/app")]
    public void The_parts_of_a_known_reference(string text, string registry, string path, string? tag, string? digest, string normalized, string familiar)
    {
        var image = ImageReference.Parse(text);

        image.IsValid.Should().BeTrue();
        (image.RegistryHost, image.RepositoryPath, image.Tag, image.Digest).Should().Be((registry, path, tag, digest));
        image.NormalizedName.Should().Be(normalized);
        image.FamiliarName.Should().Be(familiar);
        image.HasTag.Should().Be(tag is not null);
        image.HasDigest.Should().BeFalse();
    }

    [Fact]
    public void Spans_cover_exactly_the_parts()
    {
        var digest = "sha256:" + new string('a', 64);
        var text = "reg.io:443/team/app:1.0@" + digest;
        var image = ImageReference.Parse(text);

        image.IsValid.Should().BeTrue();
        Slice(text, image.RegistrySpan).Should().Be("reg.io:443");
        Slice(text, image.RepositorySpan).Should().Be("team/app");
        Slice(text, image.TagSpan).Should().Be("1.0");
        Slice(text, image.DigestSpan).Should().Be(digest);
    }

    [Theory]
    [InlineData("", ImageReferenceProblem.Empty)]
    [InlineData("Node", ImageReferenceProblem.UppercaseRepository)]
    [InlineData("ghcr.io/Team/app", ImageReferenceProblem.UppercaseRepository)]
    [InlineData("a//b", ImageReferenceProblem.InvalidName)]
    [InlineData("a b", ImageReferenceProblem.InvalidName)]
    [InlineData("-a", ImageReferenceProblem.InvalidName)]
    [InlineData("a___b", ImageReferenceProblem.InvalidName)]
    [InlineData("a:b:c", ImageReferenceProblem.InvalidName)]
    [InlineData("node:", ImageReferenceProblem.InvalidTag)]
    [InlineData("node:.1", ImageReferenceProblem.InvalidTag)]
    [InlineData("node:1+2", ImageReferenceProblem.InvalidTag)]
    [InlineData("node@sha256:abc", ImageReferenceProblem.InvalidDigest)]
    [InlineData("node@", ImageReferenceProblem.InvalidDigest)]
    public void A_bad_reference_says_why(string text, ImageReferenceProblem problem)
    {
        var image = ImageReference.Parse(text);

        image.Problem.Should().Be(problem);
        image.IsValid.Should().BeFalse();
    }

    [Fact]
    public void Lengths_are_limited()
    {
        ImageReference.Parse("a:" + new string('b', 128)).IsValid.Should().BeTrue();
        ImageReference.Parse("a:" + new string('b', 129)).Problem.Should().Be(ImageReferenceProblem.TagTooLong);
        ImageReference.Parse(new string('a', 256)).Problem.Should().Be(ImageReferenceProblem.NameTooLong);
        ImageReference.Parse(new string('a', 64)).Problem.Should().Be(ImageReferenceProblem.HexadecimalName);
    }

    [Theory]
    [InlineData("a--b__c.d")]
    [InlineData("Host/app")]
    [InlineData("scratch")]
    public void Unusual_but_valid_references_are_valid(string text) => ImageReference.Parse(text).IsValid.Should().BeTrue();

    [Fact]
    public void Scratch_is_known_only_when_the_text_is()
    {
        ImageReference.Parse("scratch").IsScratch.Should().BeTrue();
        ImageReference.Parse("node").IsScratch.Should().BeFalse();
        Partial("$").IsScratch.Should().BeNull();
        Partial("node:$").IsScratch.Should().BeFalse();
    }

    // A dollar sign stands for unknown text.
    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/sdk:$", true, null, "dotnet/sdk", "mcr.microsoft.com", "?")]
    [InlineData("node:20-$", true, null, "node", "docker.io", "20-?")]
    [InlineData("$/app", false, false, null, null, "")]
    [InlineData("$/app:1", true, false, null, null, "1")]
    [InlineData("$:1.0", true, false, null, null, "1.0")]
    [InlineData("$", null, null, null, null, "?")]
    [InlineData("ghcr.io/team/app$", null, null, null, "ghcr.io", "?")]
    [InlineData("$.azurecr.io/app:1", true, false, null, null, "1")]
    [InlineData("localhost:$/app", false, false, null, null, "")]
    public void Unknown_pieces_leave_open_only_what_they_can_hold(string text, bool? hasTag, bool? hasDigest, string? path, string? registry, string tag)
    {
        var image = Partial(text);

        image.HasTag.Should().Be(hasTag);
        image.HasDigest.Should().Be(hasDigest);
        image.RepositoryPath.Should().Be(path);
        image.RegistryHost.Should().Be(registry);
        image.TagValue.ToString().Should().Be(tag);
        image.IsValid.Should().BeNull();
        image.TagSpan.Should().BeNull();
    }

    [Fact]
    public void A_digest_behind_an_unknown_name_is_known()
    {
        var image = Partial("$@sha256:" + new string('b', 64));

        image.HasDigest.Should().BeTrue();
        image.HasTag.Should().BeNull();
    }

    [Fact]
    public void A_known_fault_counts_although_other_pieces_are_unknown() =>
        Partial("$/app:a+b").Problem.Should().Be(ImageReferenceProblem.InvalidTag);

    private static ImageReference Partial(string text)
    {
        var value = WordExpression.Parse(text.Replace("$", "${X}")).Evaluate(_ => ResolvedValue.Unknown).Value;
        return ImageReference.Parse(value);
    }

    private static string? Slice(string text, DockerLint.Text.TextSpan? span) => span is { } known ? text.Substring(known.Start, known.Length) : null;
}
