using System.Text.Json;
using System.Xml.Linq;

namespace DockerLint.Cli.Tests;

public sealed class ReportOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM debian:latest\n# dockerlint disable-next DL3007 -- wanted\nFROM alpine:latest\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text", "Dockerfile:1:6: warning DL3007: ")]
    [InlineData("json", "{\"version\":1")]
    [InlineData("sarif", "{\"$schema\":")]
    [InlineData("github", "::warning file=Dockerfile,line=1,endLine=1,col=6,endColumn=18,title=DL3007")]
    [InlineData("gitlab", "[\n{\"description\":")]
    [InlineData("checkstyle", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<checkstyle")]
    [InlineData("junit", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites")]
    [InlineData("msbuild", "Dockerfile(1,6,1,19): warning DL3007: ")]
    public void Every_format_can_be_printed(string format, string start) => Run("--format", format).Output.Should().StartWith(start);

    [Fact]
    public void Sarif_tells_what_is_suppressed_and_how_to_mend_it()
    {
        var run = JsonDocument.Parse(Run("--format", "sarif").Output).RootElement.GetProperty("runs")[0];

        run.GetProperty("results").EnumerateArray().Count(result => result.TryGetProperty("suppressions", out _)).Should().Be(1);
        run.GetProperty("tool").GetProperty("driver").GetProperty("semanticVersion").GetString().Should().Be(Application.Version);
    }

    [Fact]
    public void Several_formats_go_to_files_and_one_of_them_to_standard_output()
    {
        var result = Run("--format", "sarif", "--output", "a.sarif", "--format", "text", "--format=junit", "--output=b.xml");

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith("Dockerfile:1:6: warning");
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "a.sarif"))).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        XDocument.Load(Path.Combine(folder.Path, "b.xml")).Root?.Name.LocalName.Should().Be("testsuites");
    }

    [Fact]
    public void One_format_and_one_output_belong_together_whichever_stands_first()
    {
        Run("--output", "a.json", "--format", "json").Output.Should().BeEmpty();

        File.ReadAllText(Path.Combine(folder.Path, "a.json")).Should().StartWith("{\"version\":1");
    }

    [Theory]
    [InlineData("--output 'b' has no format of its own: --format FORMAT --output FILE for each", "--format", "json", "--output", "a", "--output", "b")]
    [InlineData("--output 'a' has no format of its own: --format FORMAT --output FILE for each", "--output", "a", "--format", "json", "--format", "text")]
    [InlineData("only one format can be printed; the others need a file: --format FORMAT --output FILE", "--format", "json", "--format", "text")]
    [InlineData("two formats cannot be written to one file './a'", "--format", "json", "--output", "./a", "--format", "text", "--output", "a")]
    [InlineData("the file 'no/such/folder' cannot be written", "--output", "no/such/folder")]
    [InlineData("'xml' is no value of --format; it takes text, json, sarif, github, gitlab, checkstyle, junit, msbuild", "--format", "xml")]
    public void What_is_not_clear_is_wrong_usage(string message, params string[] arguments)
    {
        var result = Run(arguments);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("dockerlint: " + message);
    }

    [Fact]
    public void In_GitHub_Actions_annotations_are_the_default()
    {
        string Output(params string[] arguments)
        {
            var output = new StringWriter { NewLine = "\n" };
            Application.Run(arguments, new HostEnvironment { Output = output, Error = TextWriter.Null, OpenInput = () => Stream.Null, WorkingDirectory = folder.Path, IsGitHubActions = true });
            return output.ToString();
        }

        Output().Should().StartWith("::warning ").And.EndWith("1 file: 1 warning\n");
        Output("--format", "text").Should().StartWith("Dockerfile:1:6: warning");
        Output("--output", "a.txt").Should().BeEmpty();
        File.ReadAllText(Path.Combine(folder.Path, "a.txt")).Should().StartWith("Dockerfile:1:6: warning");
    }

    private CommandLineResult Run(params string[] arguments) => CommandLineResult.Run(folder, ["--rule", "DL3007", .. arguments]);
}
