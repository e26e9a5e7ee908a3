using DockerLint.Grammars;

namespace DockerLint.Core.Tests.Grammars;

public sealed class VolumeMappingTests
{
    [Theory]
    [InlineData("/data", VolumeKind.Anonymous, null, "/data", false)]
    [InlineData("data:/data", VolumeKind.Named, "data", "/data", false)]
    [InlineData("./src:/app:ro,z", VolumeKind.Bind, "./src", "/app", true)]
    [InlineData("~/x:/x:ro,rw", VolumeKind.Bind, "~/x", "/x", false)]
    [InlineData(@"C:\data:D:\data:ro", VolumeKind.Bind, @"C:\data", @"D:\data", true)]
    [InlineData("/a/${X:-b}:/c", VolumeKind.Bind, "/a/${X:-b}", "/c", false)]
    [InlineData("a:", VolumeKind.Anonymous, null, "a:", false)]
    public void The_parts_of_a_volume(string text, VolumeKind kind, string? source, string target, bool isReadOnly)
    {
        var volume = VolumeMapping.Parse(text);

        volume.Problem.Should().BeNull();
        (volume.Kind, volume.Source, volume.Target, volume.IsReadOnly).Should().Be((kind, source, target, isReadOnly));
    }

    [Fact]
    public void Options_that_Compose_drops_silently_are_marked()
    {
        var volume = VolumeMapping.Parse("data:/b:ro,readonly");

        volume.Options.Select(option => (option.Text, option.IsKnown, option.Span.Start)).Should().Equal(("ro", true, 8), ("readonly", false, 11));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":/foo")]
    [InlineData("/foo::ro")]
    [InlineData("/a:/b:ro:c")]
    public void Compose_refuses_empty_and_surplus_parts(string text) => VolumeMapping.Parse(text).Problem.Should().NotBeNull();
}
