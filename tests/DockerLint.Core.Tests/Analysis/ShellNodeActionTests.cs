using DockerLint.Analysis.Fakes;
using DockerLint.CodeFixes;
using DockerLint.Compose;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Shell.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Analysis;

public sealed class ShellNodeActionTests
{
    private static readonly DiagnosticDescriptor Descriptor = FakeRules.Descriptor("DL9001", message: "{0}");

    [Fact]
    public void Each_node_of_the_type_is_seen_in_every_script_of_a_Dockerfile_and_reported_in_the_file() => Found("""
        FROM debian
        RUN [|a|] && \
            [|b|] "$([|c|])"
        CMD [|d|]
        ENTRYPOINT ["sh", "-c", "[|e|] \"f\""]
        HEALTHCHECK CMD [|bash -c '[|g|]'|]
        ONBUILD RUN [|h|]
        RUN <<EOF
        [|i \
          j|]
        EOF
        RUN ["k"]
        SHELL ["pwsh"]
        RUN l
        SHELL ["unheard-of"]
        RUN m
        """);

    [Fact]
    public void Services_of_a_Compose_file_are_read_too() => Found(
        """
        services:
          a:
            image: b
            command: sh -c "[|c|]"
            healthcheck:
              test: [|curl|] d || [|exit|] 1
        """,
        SourceLanguage.Compose);

    [Fact]
    public void Only_the_origins_asked_for_are_seen() => Found("FROM a\nRUN b\nCMD [|c|]", origins: ShellCommandOrigins.Cmd);

    [Fact]
    public void The_context_knows_script_state_stage_and_instruction()
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellNodeAction<PipelineSyntax>(c =>
        {
            if (c.Node.Commands.Count > 1)
            {
                c.Report(Descriptor, c.Node, $"{c.State.Dialect} {c.State.PipeFail} {c.Stage?.Index} {c.Instruction?.Name} {c.Script.GetCommand(c.Node.Commands[0])?.Name} {c.ShellTree.Dialect}");
            }
        }));
        var tree = DockerfileSyntaxTree.ParseText("FROM a\nSHELL [\"bash\", \"-c\"]\nRUN set -o pipefail; x | y\nFROM b\nRUN z | w");

        new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics.Select(d => d.GetMessage()).Should().Equal("Bash True 0 RUN x Bash", "Sh False 1 RUN z Sh");
    }

    [Fact]
    public void A_fix_of_a_shell_node_edits_the_file()
    {
        const string text = "FROM a\nRUN b && \\\n  c | d";
        var rule = FakeRules.Registration(
            Descriptor,
            context => context.RegisterShellNodeAction<ShellWordSyntax>(c =>
            {
                if (c.Node.LiteralText == "c")
                {
                    c.Report(Descriptor, c.Node, "");
                }
            }),
            fixes: FakeRules.Replace("DL9001", "changed"));
        var diagnostic = new AnalysisDriver([rule]).Analyze(DockerfileSyntaxTree.ParseText(text), AnalysisInput.Default).Diagnostics.Should().ContainSingle().Subject;

        var change = new FixEngine([rule]).GetFixes(diagnostic).Should().ContainSingle().Subject.Edits.Should().ContainSingle().Subject.Change;

        text.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText).Should().Be("FROM a\nRUN b && \\\n  changed | d");
    }

    [Fact]
    public void A_rule_that_throws_at_a_node_is_one_finding()
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellNodeAction<SimpleCommandSyntax>(_ => throw new InvalidOperationException()));

        new AnalysisDriver([rule]).Analyze(DockerfileSyntaxTree.ParseText("FROM a\nRUN b; c"), AnalysisInput.Default).Diagnostics
            .Should().ContainSingle().Which.Id.Should().Be("DL0001");
    }

    private static void Found(string markup, SourceLanguage language = SourceLanguage.Dockerfile, ShellCommandOrigins origins = ShellCommandOrigins.All)
    {
        var text = markup.Replace("\r", "", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var rule = FakeRules.Registration(
            Descriptor,
            context => context.RegisterShellNodeAction<SimpleCommandSyntax>(c => c.Report(Descriptor, c.Node.Name?.LiteralText is "bash" or "i" ? (SyntaxNode)c.Node : c.Node.Name!, ""), origins),
            language: language);
        SyntaxTree tree = language == SourceLanguage.Compose ? ComposeSyntaxTree.ParseText(text) : DockerfileSyntaxTree.ParseText(text);

        var found = new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics;

        var marked = text;
        foreach (var (position, mark) in found.SelectMany(d => new[] { (d.Location.Span.Start, "[|"), (d.Location.Span.End, "|]") }).OrderByDescending(x => x.Item1))
        {
            marked = marked.Insert(position, mark);
        }

        marked.Should().Be(markup.Replace("\r", "", StringComparison.Ordinal));
    }
}
