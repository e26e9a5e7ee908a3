using DockerLint.Analysis.Fakes;
using DockerLint.CodeFixes;
using DockerLint.Compose;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Analysis;

public sealed class ComposeActionTests
{
    private static readonly DiagnosticDescriptor Descriptor = FakeRules.Descriptor("DL9001", message: "{0} {1}");

    [Theory]
    [InlineData("command: npm start", "ComposeCommand npm start@3,14")]
    [InlineData("command: npm 'run it' && x", "ComposeCommand npm run it@3,14")]
    [InlineData("command: [sh, -c, 'a && b']", "ComposeCommand sh -c|a && b@3,15;ComposeCommand a @3,24;ComposeCommand b @3,29")]
    [InlineData("entrypoint: [\"echo\", \"$$HOME\"]", "ComposeEntrypoint echo $HOME@3,19")]
    [InlineData("command: echo ${PORT}", "ComposeCommand echo @3,14")]
    [InlineData("entrypoint: run\n    command: [a]", "ComposeEntrypoint run a@3,17")]
    [InlineData("command: echo 'open", "")]
    [InlineData("healthcheck: {test: curl -f x || exit 1}", "ComposeHealthcheck curl -f|x@3,25;ComposeHealthcheck exit 1@3,38")]
    [InlineData("healthcheck: {test: [CMD-SHELL, 'curl x']}", "ComposeHealthcheck curl x@3,38")]
    [InlineData("healthcheck: {test: [CMD, curl, x]}", "ComposeHealthcheck curl x@3,31")]
    [InlineData("healthcheck: {test: [NONE]}", "")]
    public void Commands_of_services_are_seen_as_their_programs_get_them(string attribute, string expected)
    {
        var rule = Rule(context => context.RegisterShellCommandAction(c => c.Report(
            Descriptor, c.Command.NameArgument?.Span ?? default, $"{c.Origin} {c.Command.Name}", string.Join('|', c.Command.Arguments.Select(argument => argument.Text)))));

        var found = Analyze(rule, $"services:\n  web:\n    {attribute}\n");

        string.Join(';', found.Select(d => $"{d.GetMessage()}@{d.Location.LineSpan.Start}")).Should().Be(expected);
    }

    [Fact]
    public void Services_come_in_order_and_the_file_once()
    {
        var services = Rule(context => context.RegisterServiceAction(c => c.Report(Descriptor, c.Service.KeyNode, c.Service.Name, "")));
        var files = Rule(context => context.RegisterComposeAction(c => c.Report(Descriptor, c.Tree.Root.GetFirstToken(), c.ComposeModel.Services.Count, "")));

        Analyze(services, "services:\n  b: {}\n  a: {}\n").Select(d => d.GetMessage().Trim()).Should().Equal("b", "a");
        Analyze(files, "services:\n  b: {}\n  a: {}\n").Select(d => d.GetMessage().Trim()).Should().Equal("2");
    }

    [Fact]
    public void What_services_share_through_an_anchor_is_reported_once()
    {
        var rule = Rule(context => context.RegisterServiceAction(c => c.Report(Descriptor, c.Service.Privileged?.ValueSpan ?? default, c.Service.Name, "")));

        Analyze(rule, "x: &x {privileged: true}\nservices:\n  b: {<<: *x}\n  a: {<<: *x}\n").Select(d => d.GetMessage().Trim()).Should().Equal("b");
    }

    [Fact]
    public void A_Dockerfile_inside_is_linted_at_its_place_with_its_own_comments_and_fixes()
    {
        const string Text = """
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM a
                    USER root
                    # dockerlint disable-next DL9001 -- why
                    USER root
            """;
        var provider = new FakeRules.LambdaFixProvider("DL9001", FixSafety.Safe, context => context.RegisterFix("Leave root", FixSafety.Safe, new TextChange(context.Span, "USER app")));
        var rule = FakeRules.Registration(
            Descriptor, context => context.RegisterSyntaxNodeAction<UserInstructionSyntax>(c => c.Report(Descriptor, TextSpan.FromBounds(c.Node.Span.Start, c.Node.KeywordToken.Span.End + 5), "x", "")), [typeof(UserInstructionSyntax)], fixes: provider);

        var result = new AnalysisDriver([rule]).Analyze(ComposeSyntaxTree.ParseText(Text), AnalysisInput.Default);
        var fix = new FixEngine([rule]).GetFixes(result.Diagnostics[0]);

        result.Diagnostics.Should().ContainSingle().Which.Location.LineSpan.ToString().Should().Be("6,9,6,18");
        result.Suppressed.Should().ContainSingle();
        fix.Should().ContainSingle().Which.Edits[0].Change.Span.Should().Be(result.Diagnostics[0].Location.Span);
    }

    private static RuleRegistration Rule(Action<AnalysisContext> initialize)
    {
        var rule = FakeRules.Registration(Descriptor, initialize);
        return new RuleRegistration { Rules = rule.Rules, Languages = [SourceLanguage.Compose], CreateAnalyzer = rule.CreateAnalyzer };
    }

    private static IReadOnlyList<Diagnostic> Analyze(RuleRegistration rule, string text) => new AnalysisDriver([rule]).Analyze(ComposeSyntaxTree.ParseText(text), AnalysisInput.Default).Diagnostics;
}
