using DockerLint.Analysis.Fakes;
using DockerLint.Compose;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

public sealed class ComposeActionTests
{
    private static readonly DiagnosticDescriptor Descriptor = FakeRules.Descriptor("DC9001", message: "{0}");

    [Fact]
    public void A_service_action_is_called_for_each_service_and_a_file_action_once()
    {
        var services = FakeRules.Registration(Descriptor, context => context.RegisterServiceAction(c => c.Report(Descriptor, c.Service.KeyNode, c.Service.Name + c.Model.Services.Count)));
        var file = FakeRules.Registration(Descriptor, context => context.RegisterComposeAction(c => c.Report(Descriptor, c.Tree.Root.EndOfFile, c.Model.Services.Count)));
        var tree = ComposeSyntaxTree.ParseText("services:\n  a: {image: x}\n  b: {image: y}\n");

        Messages(services, tree).Should().Equal("a2", "b2");
        Messages(file, tree).Should().Equal("2");
        new AnalysisDriver([services]).Analyze(DockerfileSyntaxTree.ParseText("FROM a"), AnalysisInput.Default).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void What_services_share_through_an_anchor_is_reported_once()
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterServiceAction(c =>
        {
            if (c.Service.Privileged is { } value)
            {
                c.Report(Descriptor, value.ValueSpan, c.Service.Name);
            }
        }));

        Messages(rule, ComposeSyntaxTree.ParseText("x: &x {privileged: true}\nservices:\n  a: {<<: *x}\n  b: {<<: *x}\n")).Should().Equal("a");
    }

    [Theory]
    [InlineData(ShellCommandOrigins.All, "ComposeEntrypoint:run ComposeHealthcheck:curl ComposeCommand:serve")]
    [InlineData(ShellCommandOrigins.ComposeHealthcheck, "ComposeHealthcheck:curl")]
    [InlineData(ShellCommandOrigins.Dockerfile, "")]
    public void Commands_of_services_are_seen_with_their_origin_and_service(ShellCommandOrigins origins, string expected)
    {
        var rule = FakeRules.Registration(Descriptor, context => context.RegisterShellCommandAction(
            c => c.Report(Descriptor, c.Command.Span, $"{c.Origin}:{c.Command.Name}{(c.Service is null ? "!" : "")}"), origins));
        var tree = ComposeSyntaxTree.ParseText("services:\n  a: {entrypoint: run, command: x, healthcheck: {test: curl y}}\n  b: {command: [serve]}\n");

        string.Join(' ', Messages(rule, tree)).Should().Be(expected);
    }

    private static string[] Messages(RuleRegistration rule, ComposeSyntaxTree tree) =>
        new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics.Select(diagnostic => diagnostic.GetMessage()).ToArray();
}
