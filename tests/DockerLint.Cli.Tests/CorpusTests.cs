using System.Text.Json;
using DockerLint.Compose;
using DockerLint.Dockerfile;
using DockerLint.Syntax;
using DockerLint.Workspaces.Files;

namespace DockerLint.Cli.Tests;

/// <summary>What holds for every real file, however strange.</summary>
public sealed class CorpusTests
{
    [CorpusFact]
    public void Every_real_Dockerfile_round_trips_to_the_byte() => CheckTexts("dockerfiles", text => DockerfileSyntaxTree.ParseText(text, "Dockerfile"));

    [CorpusFact]
    public void Every_real_Compose_file_round_trips_to_the_byte() => CheckTexts("compose", text => ComposeSyntaxTree.ParseText(text, "compose.yaml"));

    [CorpusFact]
    public void No_rule_throws_over_a_real_Dockerfile() => CheckRun("dockerfiles", "dockerfile");

    [CorpusFact]
    public void No_rule_throws_over_a_real_Compose_file() => CheckRun("compose", "compose");

    private static void CheckTexts(string folder, Func<Text.SourceText, SyntaxTree> parse)
    {
        foreach (var path in Files(folder))
        {
            var bytes = File.ReadAllBytes(path);
            var tree = parse(FileDecoder.Decode(bytes));

            FileDecoder.Encode(tree.Text).Should().Equal(bytes, path);
            tree.ToString().Should().Be(tree.Text.ToString(), path);
            string.Concat(tree.GetTokens().Select(token => token.ToFullString())).Should().Be(tree.Text.ToString(), path);
        }
    }

    private static void CheckRun(string folder, string language)
    {
        using var elsewhere = new TemporaryFolder();
        var files = Files(folder);
        var result = CommandLineResult.Run(elsewhere, ["lint", .. files, "--language", language, "--mode", "all", "--no-config", "--fail-on", "never", "--format", "json"]);

        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(0);
        using var report = JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("summary").GetProperty("files").GetInt32().Should().Be(files.Length);
        var ids = report.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("diagnostics").EnumerateArray()).Select(diagnostic => diagnostic.GetProperty("id").GetString());
        ids.Should().NotBeEmpty().And.NotContain(id => id == "DL0001" || id == "DL0002");
    }

    private static string[] Files(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(CorpusFactAttribute.Root ?? string.Empty, folder)).Order(StringComparer.Ordinal).ToArray();
        files.Should().NotBeEmpty();
        return files;
    }
}
