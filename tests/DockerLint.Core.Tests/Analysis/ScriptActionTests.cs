using DockerLint.Analysis.Fakes;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

public sealed class ScriptActionTests
{
    private static readonly DiagnosticDescriptor Descriptor = FakeRules.Descriptor("DL9001", message: "{0} {1}");

    [Theory]
    [InlineData(ShellCommandOrigins.All, "Run:apt-get@2 Run:rm@3 Cmd:serve@4 Entrypoint:sh@5 Entrypoint:wait@5 Healthcheck:curl@6 Run:make@7 Run:echo@9")]
    [InlineData(ShellCommandOrigins.Run, "Run:apt-get@2 Run:rm@3 Run:make@7 Run:echo@9")]
    [InlineData(ShellCommandOrigins.RunTime, "Cmd:serve@4 Entrypoint:sh@5 Entrypoint:wait@5 Healthcheck:curl@6")]
    [InlineData(ShellCommandOrigins.Compose, "")]
    public void Each_simple_command_of_the_origins_asked_for_is_seen_at_its_place_in_the_file(ShellCommandOrigins origins, string expected)
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellCommandAction(
            c => c.Report(Descriptor, c.Command.NameArgument?.Span ?? default, c.Origin, c.Command.Name ?? ""), origins));
        var tree = DockerfileSyntaxTree.ParseText("""
            FROM debian
            RUN apt-get update && \
                rm -rf x
            CMD serve
            ENTRYPOINT ["sh", "-c", "wait"]
            HEALTHCHECK CMD curl x
            ONBUILD RUN make
            RUN <<EOF
            echo
            EOF
            """.Replace("\r", "", StringComparison.Ordinal));

        var found = new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics;

        string.Join(' ', found.Select(d => $"{d.GetMessage().Replace(' ', ':')}@{d.Location.LineSpan.Start.Line + 1}")).Should().Be(expected);
    }

    [Fact]
    public void A_script_action_is_called_once_for_each_script_and_knows_its_stage()
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellScriptAction(
            c => c.Report(Descriptor, c.Instruction?.KeywordToken.Span ?? default, c.Script.Commands.Count, c.Stage?.Index ?? -9)));
        var tree = DockerfileSyntaxTree.ParseText("FROM a\nRUN x && y\nFROM b\nRUN z");

        new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics.Select(d => d.GetMessage()).Should().Equal("2 0", "1 1");
    }

    [Theory]
    [InlineData("FROM a\nRUN x", "Sh")]
    [InlineData("FROM a\n# hadolint shell=bash\nRUN x", "Bash")]
    [InlineData("FROM a\n#hadolint shell=bash\nRUN x", "Bash")]
    [InlineData("FROM a\n#\tHadolint  Shell\t= bash\nRUN x", "Bash")]
    [InlineData("# hadolint shell = pwsh # why\nFROM a\nRUN x", "Pwsh")]
    [InlineData("FROM a\n# hadolint shell=bash\nSHELL [\"ash\", \"-c\"]\nRUN x", "Ash")]
    [InlineData("FROM a\nSHELL [\"ash\", \"-c\"]\n# hadolint shell=bash\nRUN x", "Bash")]
    [InlineData("FROM b\n# hadolint shell=bash\nRUN x\nFROM a\nRUN x", "Sh")]
    public void Hadolints_comment_names_the_shell_of_the_stage_from_there_on(string text, string expected)
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellScriptAction(c => c.Report(Descriptor, c.Instruction?.KeywordToken.Span ?? default, c.Script.State.Dialect, "")));

        new AnalysisDriver([rule]).Analyze(DockerfileSyntaxTree.ParseText(text), AnalysisInput.Default).Diagnostics[^1].GetMessage().Trim().Should().Be(expected);
    }
}
