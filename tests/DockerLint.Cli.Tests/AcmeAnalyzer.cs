using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Cli.Tests;

/// <summary>A rule of others: this very assembly is handed to the tool, which loads it once more.</summary>
[Analyzer]
public sealed class AcmeAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new("AC0001", "A base image by Acme")
    {
        Message = "greeting {0}",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Options = [new RuleOption("greeting", "Any word.", "unset")],
        Documentation = "Why it is so.",
    };

    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(node => node.Report(Descriptor, node.Node.Image, node.GetOption(Descriptor, "greeting")));
}
