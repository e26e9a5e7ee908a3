using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Testing;

public sealed class EngineDocumentationTests
{
    public static TheoryData<string> Ids => [.. EngineDiagnostics.All.Where(descriptor => DocumentationExample.Read(descriptor.Documentation).Count > 0).Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_of_findings_about_comments_hold(string id)
    {
        var latest = Samples.SampleAnalyzer.Descriptor("DL3007", "Latest", "None");
        var rule = new RuleRegistration { Rules = [RuleDiscovery.Summarize(latest)], Languages = [SourceLanguage.Dockerfile], CreateAnalyzer = () => new LatestAnalyzer(latest) };
        var driver = new AnalysisDriver([rule]);
        var examples = DocumentationExample.Read(EngineDiagnostics.All.Single(descriptor => descriptor.Id == id).Documentation);

        examples.Select(example => example.IsBad).Should().Contain([true, false]);
        foreach (var example in examples)
        {
            var found = driver.Analyze(DockerfileSyntaxTree.ParseText(example.Text), new AnalysisInput { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.All } }).Diagnostics;
            found.Any(diagnostic => diagnostic.Id == id).Should().Be(example.IsBad, example.Text);
        }
    }

    [Fact]
    public void Every_finding_about_comments_has_examples() => Ids.Should().HaveCountGreaterThanOrEqualTo(4);

    private sealed class LatestAnalyzer(Diagnostics.DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
    {
        public override IReadOnlyList<Diagnostics.DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<FromInstructionSyntax>(c =>
        {
            if (c.Node.Image.ValueText.EndsWith(":latest", StringComparison.Ordinal))
            {
                c.Report(descriptor, c.Node.Image, "latest");
            }
        });
    }
}
