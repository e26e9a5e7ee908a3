using DockerLint.Analysis;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Analysis;

public sealed class IgnoredShareTests
{
    [Fact]
    public void An_ignored_folder_that_nothing_is_taken_back_of_is_never_opened()
    {
        var context = new CountingContext { Kept = ["huge"] };

        context.GetIgnoredShare("huge").Should().Be(IgnoredShare.All);
        context.Opened.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_folders_that_something_may_be_taken_back_of_are_opened()
    {
        var context = new CountingContext { Kept = ["huge"], Back = ["huge/f1/no-such-file"] };

        context.GetIgnoredShare("huge").Should().Be(IgnoredShare.All);
        context.Opened.Should().Equal("huge", "huge/f1");
    }

    [Fact]
    public void The_first_file_that_settles_the_answer_ends_the_search()
    {
        var context = new CountingContext { Kept = ["huge/f0"] };

        context.GetIgnoredShare("huge").Should().Be(IgnoredShare.Some);
        context.Opened.Should().Equal("huge");
    }

    [Fact]
    public void Behind_the_limit_the_answer_is_unknown()
    {
        var context = new CountingContext { Kept = ["none"] };

        context.GetIgnoredShare("huge").Should().Be(IgnoredShare.Unknown);
        context.Opened.Count.Should().BeLessThan(BuildContext.MostEntries);
    }

    /// <summary>A context in which every folder holds three folders and a file, without end.</summary>
    private sealed class CountingContext : BuildContext
    {
        public string[] Kept { get; init; } = [];

        public string[] Back { get; init; } = [];

        public List<string> Opened { get; } = [];

        public override string DisplayPath => ".";

        public override string? IgnoreFilePath => ".dockerignore";

        public override BuildContextEntry? Find(string path) => new(path, true);

        public override IReadOnlyList<BuildContextEntry> GetEntries(string folder)
        {
            Opened.Add(folder);
            return [new(folder + "/f0", true), new(folder + "/f1", true), new(folder + "/f2", true), new(folder + "/x.txt", false)];
        }

        public override bool? IsIgnored(string path) => Array.Exists(Kept, kept => path == kept || path.StartsWith(kept + "/", StringComparison.Ordinal));

        public override bool MaySend(string folder) => IsIgnored(folder) == false || Array.Exists(Back, path => path.StartsWith(folder + "/", StringComparison.Ordinal));

        public override SourceText? ReadText(string path) => null;
    }
}
