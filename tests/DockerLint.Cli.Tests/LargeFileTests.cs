using System.Text;
using DockerLint.Analyzers;
using DockerLint.Syntax;
using DockerLint.Workspaces;

namespace DockerLint.Cli.Tests;

/// <summary>Files about the size that is the limit. Memory is counted in allocated bytes, which are the same on every machine.</summary>
public sealed class LargeFileTests
{
    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("Dockerfile")]
    public void Fifty_megabytes_are_one_finding_and_are_not_read(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, string.Empty);
        using (var file = File.OpenWrite(Path.Combine(folder.Path, name)))
        {
            var line = Encoding.UTF8.GetBytes("# " + new string('x', 1021) + "\n");
            for (var i = 0; i < 50 * 1024; i++)
            {
                file.Write(line);
            }
        }

        var (result, allocated) = Measure(folder, name);

        result.Findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Location.LineSpan} {finding.Diagnostic.GetMessage()}").Should().Equal("DL0002 1,1,1,1 The file is larger than 8 MB");
        result.Unreadable.Should().BeTrue();
        allocated.Should().BeLessThan(2_000_000);
    }

    [Fact]
    public void A_valid_Compose_file_just_below_the_limit_costs_what_its_length_says()
    {
        const int Lines = 250_000;
        using var folder = new TemporaryFolder();
        folder.Write("small.yaml", Compose(1)).Write("half.yaml", Compose(Lines / 2)).Write("whole.yaml", Compose(Lines));
        new FileInfo(Path.Combine(folder.Path, "whole.yaml")).Length.Should().BeInRange(7_900_000, 8 * 1024 * 1024);

        // What is compiled and cached on first use is no part of the growth.
        Measure(folder, "small.yaml");
        var (_, half) = Measure(folder, "half.yaml");
        var (result, whole) = Measure(folder, "whole.yaml");

        result.Findings.Should().BeEmpty();
        result.Unreadable.Should().BeFalse();
        ((double)whole / half).Should().BeLessThan(2.6);
    }

    private static (FileResult Result, long Allocated) Measure(TemporaryFolder folder, string name)
    {
        var request = new LintRequest { Inputs = [new LintInput(Path.Combine(folder.Path, name), name == "Dockerfile" ? null : SourceLanguage.Compose)], WorkingDirectory = folder.Path };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = new LintService(BuiltInRules.All).Lint(request).Files.Single();
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Compose(int lines)
    {
        var text = new StringBuilder("services:\n  a:\n    image: example/a:1.2\n    environment:\n");
        for (var i = 0; i < lines; i++)
        {
            text.Append("      NAME").Append(i).Append(": value-of-").Append(i).Append('\n');
        }

        return text.ToString();
    }
}
